/*
 * Which process is this? For what a child must not go on with after fork(2):
 * sequence numbers, random bytes in stock. And what it begins with.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef BASE_PROCESS_H
#define BASE_PROCESS_H

#include <stdbool.h>
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

/*
 * For programs, before they open anything: of the standard descriptors 0 to 2
 * open those that are closed, or the next file or connection would be what the
 * program prints to. What was closed stays as good as closed: it reads and
 * writes nothing (EBADF). Returns false where that does not work.
 */
bool process_open_standard(void);

#endif /* BASE_PROCESS_H */
