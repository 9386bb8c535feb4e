# SPDX-License-Identifier: GPL-3.0-or-later
# igraph's graphs, communities, cores, PageRank and rewiring; what needs ARPACK or LAPACK says that it is left out.
set(HAVE_STRCASECMP 1)
set(HAVE_STRNCASECMP 1)
set(HAVE_STRDUP 1)
set(HAVE_STRNDUP 1)
set(HAVE_BUILTIN_OVERFLOW 1)
set(HAVE___UINT128_T 1)
set(TLS_KEYWORD _Thread_local)
configure_file("${igraph}/src/config.h.in" "${CMAKE_BINARY_DIR}/igraph/config.h")

set(igraph_files centrality/coreness.c centrality/pagerank.c centrality/prpack.cpp community/community_misc.c
                 community/leiden.c community/modularity.c connectivity/components.c internal/hacks.c internal/qsort.c
                 internal/qsort_r.c internal/lsap.c internal/zeroin.c misc/degree_sequence.cpp misc/graphicality.c
                 misc/conversion.c misc/other.c)
foreach(part IN ITEMS core graph math constructors operators paths properties random centrality/prpack)
  page_sources(found "${igraph}/src/${part}")
  list(TRANSFORM found PREPEND "${part}/")
  list(APPEND igraph_files ${found})
endforeach()
list(TRANSFORM igraph_files PREPEND "src/")
foreach(part IN ITEMS cs pcg)
  page_sources(found "${igraph}/vendor/${part}")
  list(TRANSFORM found PREPEND "vendor/${part}/")
  list(APPEND igraph_files ${found})
endforeach()
page_library(igraph "${igraph}" ${igraph_files})
target_sources(igraph PRIVATE "${CMAKE_CURRENT_LIST_DIR}/igraph_left_out.c")
target_include_directories(igraph PRIVATE "${CMAKE_BINARY_DIR}/igraph" "${igraph}/src" "${igraph}/vendor"
                                          "${CMAKE_INSTALL_PREFIX}/include/igraph")
target_compile_definitions(igraph PRIVATE PRPACK_IGRAPH_SUPPORT IGRAPH_STATIC)
