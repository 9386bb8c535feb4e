/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What igraph would do with ARPACK, LAPACK, GLPK and libxml2, which maillage does not ask of it. */
#include "igraph_arpack.h"
#include "igraph_error.h"

igraph_arpack_options_t* igraph_arpack_options_get_default(void) { return 0; }

igraph_error_t igraph_arpack_rssolve(igraph_arpack_function_t* fun, void* extra, igraph_arpack_options_t* options,
                                     igraph_arpack_storage_t* storage, igraph_vector_t* values, igraph_matrix_t* vectors) {
  (void)fun, (void)extra, (void)options, (void)storage, (void)values, (void)vectors;
  return IGRAPH_UNIMPLEMENTED;
}

igraph_error_t igraph_arpack_rnsolve(igraph_arpack_function_t* fun, void* extra, igraph_arpack_options_t* options,
                                     igraph_arpack_storage_t* storage, igraph_matrix_t* values, igraph_matrix_t* vectors) {
  (void)fun, (void)extra, (void)options, (void)storage, (void)values, (void)vectors;
  return IGRAPH_UNIMPLEMENTED;
}
