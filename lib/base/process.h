/*
 * Which process is this? For what a child must not go on with after fork(2):
 * sequence numbers, random bytes in stock.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_PROCESS_H
#define BASE_PROCESS_H

#include <stdint.h>

/*
 * A number that is not 0, stays the same for the life of a process, and is
 * another in every process that descends from it, however it was forked. Costs
 * no system call: it lies in a page that the kernel wipes in a child
 * (MADV_WIPEONFORK, Linux 4.14). Where that is not to be had it is made of the
 * process id and of how often fork(3) was called; then it takes a system call,
 * and a child that was not made by fork(3) but in a new namespace of process
 * ids could have the number of its parent. Any thread.
 */
uint64_t process_generation(void);

#endif /* BASE_PROCESS_H */
