/*
 * A key management server of a benchmark's own: a home in a temporary folder,
 * made and served by the programs that lie beside the benchmark. All of it is
 * gone when the benchmark ends, however it ends but for the folder if it is
 * killed.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BENCH_OWN_KMS_H
#define BENCH_OWN_KMS_H

#define OWN_KMS_CLIENT "BenchClient00001"	/* enrolled as "both" */

/*
 * Start it, once in a program; in the main thread, with which it dies. Ends
 * the program with a message when something fails.
 */
void own_kms_start(void);

/* Its port on 127.0.0.1, and the files of OWN_KMS_CLIENT. */
int own_kms_port(void);
const char *own_kms_ca(void);
const char *own_kms_cert(void);
const char *own_kms_key(void);

#endif /* BENCH_OWN_KMS_H */
