// SPDX-License-Identifier: GPL-3.0-or-later
// The words people use in the tables of a territory, and what each means. One line per meaning and subject; words are
// in the singular and compare folded, so that accents, capitals and plurals need no entry of their own.
#include <array>

#include "maillage/model/vocabulary.h"

namespace maillage {
namespace {

using enum WordField;

constexpr std::array kMeanings = {
    // Kinds: local authorities
    Meaning{kind, "municipality",
            "collectivité territoriale|collectivité locale|collectivité "
            "publique|collectivité|commune|mairie|ville|village|bourg|municipalité|commune nouvelle|commune "
            "rurale|commune déléguée|conseil municipal|centre-bourg"},
    Meaning{
        kind, "municipality",
        "intercommunalité|interco|EPCI|EPCI à fiscalité propre|communauté de communes|ComCom|com com|CC|communauté "
        "d'agglomération|CA|agglomération|agglo|communauté urbaine|CU|métropole|PETR|pôle d'équilibre territorial et "
        "rural|pays|syndicat mixte|SIVOM|SIVU|syndicat intercommunal|SICTOM|SMICTOM|SIVOS|SCoT|conseil communautaire"},
    Meaning{kind, "municipality",
            "département|conseil départemental|conseil général|CD|région|conseil régional|CR|collectivité "
            "européenne|élu local|groupement de collectivités|municipality|local authority|local government|town|town "
            "hall|city|city council|council|county|county council|district|region|regional "
            "council|intermunicipality|township|borough|parish council"},
    // Kinds: associations
    Meaning{kind, "association",
            "association|asso|assoc|assoce|association loi 1901|association loi 1908|association déclarée|association "
            "locale|association sportive|association culturelle|association d'insertion|association "
            "employeuse|association de fait|loi 1901|ONG|organisation non gouvernementale|fondation|fondation "
            "d'entreprise|fondation abritée|fonds de dotation|œuvre"},
    Meaning{kind, "association",
            "fédération|confédération|union|union d'associations|réseau associatif|réseau "
            "professionnel|réseau|collectif|collectif associatif|collectif d'associations|comité|comité des "
            "fêtes|club|club d'entreprises|amicale|ligue|groupement associatif|groupement d'employeurs|organisation "
            "professionnelle|branche professionnelle|syndicat professionnel|syndicat agricole|syndicat de "
            "salariés|parti politique"},
    Meaning{kind, "association",
            "tiers-lieu|espace de coworking|fablab|ressourcerie|recyclerie|AMAP|épicerie sociale|épicerie "
            "solidaire|jardin partagé|MJC|maison des jeunes|foyer rural|centre social|espace de vie sociale|EVS|maison "
            "des associations|CPIE|CIVAM|ADMR|mission locale|ESAT|PTCE|régie de quartier|chantier "
            "d'insertion|ACI|association intermédiaire|crèche associative|école associative|mutuelle|mutualité|radio "
            "associative|café associatif|CPTS|GRAINE|GAB|monnaie locale"},
    Meaning{
        kind, "association",
        "non-profit|nonprofit|NGO|non-governmental organisation|non-governmental "
        "organization|charity|foundation|trust|club of companies|federation|union of associations|network of "
        "associations|community organisation|community organization|CSO|civil society organisation|civil society "
        "organization|voluntary organisation|society of friends|third place|food bank|trade union|professional body"},
    // Kinds: companies
    Meaning{
        kind, "company",
        "entreprise|company|société|firme|entreprise privée|entreprise individuelle|entreprise locale|établissement "
        "privé|privé|secteur privé|TPE|PME|TPE/PME|PMI|ETI|grand "
        "groupe|groupe|micro-entreprise|microentreprise|auto-entrepreneur|autoentrepreneur|indépendant|profession "
        "libérale|entrepreneur|entreprise familiale|start-up|startup|jeune pousse|industrie|industriel|usine|filiale"},
    Meaning{kind, "company",
            "SARL|SAS|SASU|SA|EURL|SCI|SNC|SELARL|SEM|société d'économie mixte|SPL|EI|EIRL|SCOP|SCIC|SCIC SA|SCIC "
            "SARL|SCIC SAS|coopérative|coopérative agricole|coopérative d'activité et d'emploi|CAE|société "
            "coopérative|entreprise ESS|entreprise sociale|entreprise solidaire|entreprise de "
            "l'ESS|CUMA|EBE|entreprise à but d'emploi"},
    Meaning{kind, "company",
            "entreprise d'insertion|entreprise adaptée|EA|EI d'insertion|ETTI|SIAE|IAE|structure d'insertion|structure "
            "de l'insertion par l'activité économique|insertion"},
    Meaning{kind, "company",
            "ferme|exploitation agricole|exploitation|exploitant|exploitant "
            "agricole|agriculteur|agricultrice|éleveur|éleveuse|maraîcher|maraîchère|producteur|productrice|vigneron|"
            "viticulteur|apiculteur|arboriculteur|paysan|paysanne|GAEC|EARL|SCEA|GFA|fruitière|fromagerie|laiterie|"
            "abattoir|domaine viticole|cave|cave coopérative"},
    Meaning{kind, "company",
            "artisan|artisane|commerce|commerçant|commerçante|magasin|boutique|boulangerie|boucherie|restaurant|"
            "restaurateur|traiteur|hôtel|hébergeur touristique|gîte|camping|épicerie|supermarché|grande "
            "distribution|distributeur|grossiste|transformateur|transporteur|logisticien|négoce|coopérative de "
            "consommateurs|meunier|moulin"},
    Meaning{kind, "company",
            "banque|banque coopérative|assurance|assureur|bureau d'études|bureau d'étude|cabinet|cabinet de "
            "conseil|consultant|consultante|prestataire|fournisseur|organisme de formation privé|agence de "
            "communication|architecte|paysagiste|média|presse|journal|radio|télévision|éditeur|promoteur|entreprise du "
            "BTP|constructeur|énergéticien"},
    Meaning{kind, "company",
            "business|firm|enterprise|corporation|SME|small business|sole trader|self-employed|limited "
            "company|Ltd|LLC|PLC|cooperative|co-op|co-operative|social enterprise|B "
            "corp|farm|farmer|grower|producer|shop|store|restaurant "
            "owner|craftsman|craftsperson|bank|insurer|media|press|consultancy|consulting "
            "firm|supplier|vendor|private|private sector|industry|factory|manufacturer|retailer|wholesaler|PRC"},
    // Kinds: citizens
    Meaning{kind, "citizen",
            "citoyen|citoyenne|groupe citoyen|groupe de citoyens|collectif citoyen|collectif de citoyens|collectif "
            "d'habitants|conseil citoyen|habitant|habitante|particulier|bénévole|personne|personne "
            "physique|individu|usager|riverain|famille|parent d'élève|retraité|étudiant|étudiante|salarié|demandeur "
            "d'emploi|jeune|sociétaire individuel|société civile"},
    Meaning{kind, "citizen",
            "citizen group|group of citizens|resident|inhabitant|volunteer|person|individual|people|private "
            "individual|household|neighbour|student|member of the public"},
    // Kinds: public bodies
    Meaning{kind, "public_body",
            "établissement public|organisme public|organisme parapublic|parapublic|public|secteur public|pouvoirs "
            "publics|service public|opérateur public|opérateur de l'État|institution "
            "publique|institution|agence|agence publique|administration|administration publique|acteur "
            "public|EPIC|EPA|GIP|groupement d'intérêt public|établissement public foncier|EPF|autorité publique"},
    Meaning{kind, "public_body",
            "État|service de l'État|services "
            "déconcentrés|préfecture|sous-préfecture|DDT|DDTM|DDETS|DDETSPP|DREETS|DREAL|DRAAF|DRAC|ARS|ADEME|OFB|ONF|"
            "ANCT|rectorat|inspection académique|DSDEN|ministère|gendarmerie|police|tribunal|douane|Banque des "
            "Territoires|Caisse des Dépôts|BPI|Bpifrance|agence de l'eau|voies navigables"},
    Meaning{kind, "public_body",
            "France Travail|Pôle emploi|Cap emploi|CAF|CPAM|MSA|URSSAF|CARSAT|caisse de retraite|maison de "
            "l'emploi|maison France services|MDPH|CCAS|CIAS|centre communal d'action sociale|bailleur|bailleur "
            "social|office HLM|OPH|office public de l'habitat|HLM|office de tourisme|OT|comité départemental du "
            "tourisme|agence d'urbanisme|CAUE|SDIS|pompiers"},
    Meaning{
        kind, "public_body",
        "hôpital|centre hospitalier|CHU|CH|EHPAD|établissement de santé|maison de santé|établissement "
        "médico-social|clinique|établissement scolaire|école|école primaire|école maternelle|collège|lycée|lycée "
        "agricole|lycée professionnel|lycée général|EPLEFPA|CFA|MFR|maison familiale rurale|GRETA|AFPA|CFPPA|centre de "
        "formation|crèche|médiathèque|bibliothèque|musée|conservatoire|cantine scolaire|groupe scolaire"},
    Meaning{kind, "association",
            "union commerciale|union commerciale et artisanale|asso sportive|asso culturelle|asso locale|office des "
            "sports|office de la culture"},
    Meaning{
        kind, "company",
        "producteur fermier|producteur local|boulanger|boucher|fromager|brasseur|menuisier|charpentier|maçon|plombier|"
        "électricien|garagiste|fleuriste|libraire|pharmacien|pharmacie|coiffeur|cafetier|café|bar|librairie|brasserie"},
    Meaning{kind, "public_body",
            "collège privé|lycée privé|école privée|enseignement|enseignement agricole|enseignement "
            "secondaire|enseignement "
            "primaire|éducation|éducation nationale|formation"},
    Meaning{kind, "public_body",
            "chambre|chambre consulaire|chambre d'agriculture|chambre de commerce|chambre de commerce et "
            "d'industrie|CCI|chambre de métiers|chambre de métiers et de l'artisanat|CMA|CRESS|consulaire|compagnie "
            "consulaire"},
    Meaning{kind, "public_body",
            "PNR|parc naturel régional|parc national|parc naturel|réserve naturelle|conservatoire d'espaces "
            "naturels|CEN|GAL|groupe d'action locale|LEADER|pôle de compétitivité|SAFER|agence de développement|agence "
            "économique"},
    Meaning{kind, "public_body",
            "public body|public agency|public service|public authority|public "
            "sector|agency|state|government|government agency|ministry|prefecture|chamber|chamber of commerce|chamber "
            "of agriculture|school|high school|college|hospital|health care provider|library|museum|social "
            "housing|housing association|tourist office|job centre|natural park|national park|nature reserve|PUB"},
    // Kinds: research
    Meaning{kind, "research",
            "recherche|research|laboratoire|labo|laboratoire de "
            "recherche|université|chercheur|chercheuse|enseignant-chercheur|enseignement supérieur|enseignement "
            "supérieur et recherche|organisme de recherche|institut de recherche|centre de recherche|école "
            "supérieure|grande école|école d'ingénieurs|UMR|UR|CNRS|INRAE|INRIA|INSERM|CEA|IRD|IUT|chaire|unité de "
            "recherche|institut technique|centre technique|pôle recherche|doctorant|doctorante|master"},
    Meaning{kind, "research",
            "laboratory|lab|university|researcher|research institute|research centre|research "
            "center|academia|academic|higher education|HES|REC|institute of technology|think tank"},
    // German, as some partners across the border write
    Meaning{kind, "municipality", "Gemeinde|Stadt|Landkreis|Kreis|Kommune|Stadtverwaltung|Gemeindeverband"},
    Meaning{kind, "association", "Verein|Verband|Stiftung|eingetragener Verein|e.V.|gemeinnütziger Verein"},
    Meaning{kind, "company", "Unternehmen|Firma|Betrieb|GmbH|Genossenschaft|Landwirt|Landwirtschaftsbetrieb|Handwerk"},
    Meaning{kind, "citizen", "Bürger|Bürgerin|Privatperson|Einzelperson"},
    Meaning{kind, "public_body", "Behörde|Amt|Schule|Kammer|öffentliche Einrichtung"},
    Meaning{kind, "research", "Universität|Hochschule|Forschungsinstitut"},
    Meaning{kind, "unknown", "inconnu|inconnue|autre|divers|other|unknown|misc|miscellaneous|OTH"},

    // Roles
    Meaning{role, "lead",
            "porteur|porteuse|porteur de projet|porteur du "
            "projet|portage|co-porteur|co-porteuse|coporteur|coporteuse|pilote|copilote|co-pilote|pilotage|chef de "
            "file|cheffe de "
            "file|coordinateur|coordinatrice|coordonnateur|coordonnatrice|coordination|responsable|référent|référente|"
            "directeur|directrice|chef de projet|cheffe de "
            "projet|président|présidente|vice-président|fondateur|fondatrice|cofondateur|initiateur|initiatrice|maître "
            "d'ouvrage|maîtrise d'ouvrage|MOA|mandataire|bénéficiaire chef de file|tête de réseau|dirigeant"},
    Meaning{role, "lead",
            "lead|leader|lead partner|co-lead|coordinator|owner|project owner|project leader|project "
            "manager|manager|founder|co-founder|chair|chairperson|president|director|principal "
            "investigator|PI|initiator|host organisation lead"},
    Meaning{
        role, "lead",
        "porteuse de projet|porteuse du projet|porte|porte le projet|porte l'action|pilote le projet|coordonne|conduit|"
        "dirige"},
    Meaning{
        role, "support",
        "accompagne|appuie|soutient|aide|anime|héberge|accueille|prête|prête les locaux|prête la salle|prête un local|"
        "prête du matériel|met à disposition|fournit|relaie|communique"},
    Meaning{role, "funder", "finance|cofinance|co-finance|paie|subventionne|verse une subvention"},
    Meaning{role, "partner", "participe|est partenaire|s'associe|contribue|collabore"},
    Meaning{role, "expert", "conseille|expertise|forme|évalue"},
    Meaning{role, "beneficiary", "bénéficie|reçoit|est bénéficiaire"},
    Meaning{role, "support",
            "accompagnateur|accompagnatrice|accompagnement|appui|appui technique|appui administratif|soutien|soutien "
            "technique|animateur|animatrice|animation|co-animateur|facilitateur|facilitatrice|facilitation|médiateur|"
            "médiatrice|relais|relai|prescripteur|prescriptrice|orienteur|assistance|AMO|assistance à maîtrise "
            "d'ouvrage|incubateur|accélérateur|parrain|marraine|tuteur|mentor|hébergeur|hébergeuse|accueil|lieu "
            "d'accueil|logistique|communication|partenaire technique|technique|technicien|maître d'œuvre|maîtrise "
            "d'œuvre|MOE|opérateur|prestataire|fournisseur|fournisseuse|sous-traitant|exécutant"},
    Meaning{
        role, "support",
        "supporter|facilitator|facilitation|host|hosting|mediator|mentor role|incubator|technical support|technical "
        "partner|service provider|provider|supplier|contractor|subcontractor|thirdParty|third party|operator|enabler"},
    Meaning{role, "funder",
            "financeur|financeuse|financement|financeur public|financeur "
            "privé|co-financeur|cofinanceur|co-financement|cofinancement|bailleur|bailleur de "
            "fonds|mécène|mécénat|sponsor|donateur|donatrice|investisseur|prêteur|banquier|partenaire "
            "financier|soutien financier|appui financier|subvention|subventionneur|contributeur financier|fonds"},
    Meaning{role, "funder",
            "funder|donor|funding|funding body|co-funder|investor|lender|patron|sponsoring|grant maker|financial "
            "partner|financier"},
    Meaning{role, "partner",
            "partenaire|partner|partenariat|partenaire associé|partenaire local|partenaire opérationnel|partenaire "
            "institutionnel|partenaire de "
            "projet|participant|participante|co-traitant|collaborateur|collaboratrice|contributeur|contributrice|"
            "associé|associée|allié|signataire|cosignataire|engagé|impliqué|acteur|partie "
            "prenante|intervenant|intervenante|invité|invitée|observateur|observatrice|témoin|consortium"},
    Meaning{role, "partner",
            "partnership|associated "
            "partner|associatedPartner|collaborator|contributor|ally|stakeholder|signatory|participation|guest|"
            "observer|invited|involved|internationalPartner"},
    Meaning{role, "expert",
            "expert|experte|expertise|conseil|conseiller|conseillère|consultant|consultante|formateur|formatrice|"
            "formation|chercheur|chercheuse|évaluateur|évaluatrice|évaluation|bureau "
            "d'études|ingénierie|conférencier|scientifique|conseil scientifique|comité scientifique|étude"},
    Meaning{role, "expert",
            "adviser|advisor|consulting|trainer|speaker|evaluator|scientist|researcher|reviewer|expert advice"},
    Meaning{
        role, "member",
        "membre|member|adhérent|adhérente|adhésion|sociétaire|administrateur|administratrice|conseil "
        "d'administration|CA|bureau|COPIL|comité de pilotage|membre du copil|COTECH|comité technique|comité|groupe de "
        "travail|GT|coopérateur|coopératrice|sociétariat|actionnaire|élu|élue|trésorier|trésorière|secrétaire|bénévole|"
        "salarié|équipe|membre fondateur|membre actif|membre associé"},
    Meaning{role, "member",
            "membership|board|board member|steering committee|committee|working "
            "group|shareholder|trustee|treasurer|secretary|volunteer|staff|team|team member|founding member"},
    Meaning{role, "author",
            "auteur|author|autrice|auteure|coauteur|co-auteur|rédacteur|rédactrice|rédaction|contributeur "
            "éditorial|illustrateur"},
    Meaning{role, "author", "writer|co-author|editor|drafting"},
    Meaning{role, "beneficiary",
            "bénéficiaire|beneficiary|bénéficiaire final|usager|usagère|utilisateur|utilisatrice|public|public "
            "cible|client|cliente|destinataire|accompagné|accompagnée|lauréat|lauréate|acheteur|acheteuse|consommateur|"
            "stagiaire|apprenant|territoire bénéficiaire|commanditaire"},
    Meaning{role, "beneficiary",
            "recipient|user|end user|customer|client organisation|buyer|grantee|awardee|trainee|target group"},

    // Statuses
    Meaning{status, "idea",
            "idée|idea|idée à creuser|à l'étude|étude|en étude|étude de faisabilité|émergence|en émergence|en "
            "réflexion|réflexion|projet|en projet|à venir|prévu|planifié|programmé|à lancer|à démarrer|non démarré|pas "
            "commencé|en attente|à confirmer|envisagé|piste|intention|préfiguration|en préfiguration|amorçage|en "
            "préparation|préparation|en montage|montage|déposé|dossier déposé|candidature|candidat|demande en cours|en "
            "instruction|instruction|proposé|proposition|avant-projet|conception|brouillon|à valider"},
    Meaning{status, "idea",
            "planned|draft|proposal|proposed|upcoming|future|not started|pending|to do|todo|on hold before "
            "start|submitted|application|under study|study|emerging|in preparation|concept|pipeline|SUBMITTED"},
    Meaning{status, "ongoing",
            "en cours|ongoing|en cours de réalisation|en cours de déploiement|actif|active|en "
            "activité|opération|opérationnel|lancé|démarré|commencé|engagé|en déploiement|déploiement|en "
            "construction|en travaux|chantier|mise en œuvre|en œuvre|en fonctionnement|en "
            "développement|développement|validé|accepté|approuvé|retenu|lauréat|financé|conventionné|signé|attribué|"
            "notifié|pérennisé|pérenne|reconduit|renouvelé|prolongé|permanent|récurrent|phase 1|phase "
            "2|expérimentation|en expérimentation|test|pilote"},
    Meaning{status, "ongoing",
            "in "
            "progress|running|current|underway|started|launched|live|open|funded|approved|signed|validated|renewed|"
            "permanent project|implementation|operating|SIGNED"},
    Meaning{status, "completed",
            "terminé|completed|terminée|achevé|achevée|fini|finie|clos|close|clôturé|clôturée|soldé|réalisé|réalisée|"
            "livré|effectué|abouti|fait|accompli|passé|archivé|échu|évalué|bilan fait"},
    Meaning{status, "completed",
            "done|finished|closed|complete|delivered|achieved|ended|past|archived|over|expired|CLOSED"},
    Meaning{status, "stopped",
            "arrêté|stopped|arrêtée|arrêt|abandonné|abandonnée|abandon|suspendu|suspendue|en suspens|en "
            "pause|interrompu|gelé|bloqué|en sommeil|en veille|dissous|liquidé|fermé"},
    Meaning{status, "stopped",
            "abandoned|suspended|on hold|paused|interrupted|frozen|terminated|discontinued|dissolved|TERMINATED"},
    Meaning{status, "cancelled",
            "annulé|annulée|annulation|refusé|refusée|rejeté|rejetée|non retenu|non lauréat|sans suite|classé sans "
            "suite|inéligible|avorté|jamais démarré|non réalisé"},
    Meaning{status, "cancelled", "cancelled|canceled|rejected|refused|not selected|declined|withdrawn|dropped|aborted"},

    // Intensities in words
    Meaning{intensity, "1",
            "annuel|annuelle|semestriel|semestrielle|trimestriel|trimestrielle|yearly|annually|quarterly"},
    Meaning{intensity, "2", "mensuel|mensuelle|bimensuel|monthly"},
    Meaning{intensity, "3",
            "hebdomadaire|permanent|permanente|weekly|daily|très fort|très forte|très élevé|très élevée"},
    Meaning{intensity, "1", "très faible|schwach|gering"}, Meaning{intensity, "2", "mittel"},
    Meaning{intensity, "3", "stark|hoch"},
    Meaning{
        intensity, "1",
        "faible|bas|basse|ponctuel|ponctuelle|occasionnel|occasionnelle|rare|léger|légère|low|weak|occasional|rarely"},
    Meaning{intensity, "2",
            "moyen|moyenne|modéré|modérée|régulier|régulière|medium|moderate|average|regular|sometimes"},
    Meaning{intensity, "3",
            "fort|forte|élevé|élevée|haut|haute|intense|fréquent|fréquente|quotidien|quotidienne|high|strong|frequent|"
            "often"},

    Meaning{intensity, "0",
            "jamais|aucun lien|pas de lien|aucun échange|pas d'échange|aucune relation|pas de relation|aucun "
            "contact|pas du tout|nul|nulle|never|no tie|no contact|no relation|no link|not at all"},
    Meaning{intensity, "1", "rarement|peu|un peu|peu souvent|de loin|very low|a little|seldom"},
    Meaning{intensity, "2", "parfois|de temps en temps|quelquefois|assez|assez souvent|assez fort|assez forte"},
    Meaning{intensity, "3", "souvent|très souvent|beaucoup|tout le temps|always|very often|a lot|très régulier"},

    // Cells that say nothing
    Meaning{empty, "",
            "NA|N/A|#N/A|n.a.|NaN|null|none|nil|NULL|<NA>|missing|n.c.|NC|n/c|non communiqué|non connu|n.r.|NR|non "
            "renseigné|non renseignée|non précisé|non défini|non déterminé|ND|n.d.|s/o|s.o.|sans "
            "objet|sans|néant|vide|aucun|aucune|à préciser|à compléter|à définir|à déterminer|à renseigner|à "
            "vérifier|ne sait pas|nsp|?|??|???|-|--|---|–|—|.|...|…|/|//|x?|xx|xxx|tbd|tba|to be defined|not "
            "available|not applicable|not known|not "
            "specified|unspecified|empty|blank|(vide)|(empty)|(blank)|k.A.|keine Angabe|unbekannt|leer|n/v|sin "
            "datos|pas d'info|pas de réponse|sans réponse|non répondu|no answer|je ne sais pas|don't know|inconnu"}};

}  // namespace

std::span<const Meaning> lexicon() { return kMeanings; }

}  // namespace maillage
