/*
 * The front of a connection: is a whole record of TLS there, in which clients
 * send their hello? Until it is, a peer gets none of the memory that TLS takes,
 * and what it sends waits in the socket. Who cuts the hello into records gets
 * that memory for a few bytes, and may have it as often as with a whole one
 * (handshakes.h).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#ifndef KMS_HELLO_H
#define KMS_HELLO_H

enum kms_hello {
	KMS_HELLO_PART,			/* wait until more can be read */
	KMS_HELLO_WHOLE,		/* TLS can go on */
	KMS_HELLO_NO_TLS,		/* it will never be one */
	KMS_HELLO_GONE			/* the peer has gone */
};

/*
 * Look at what has arrived, and take nothing. While that is not enough, the
 * socket does not become readable before enough is there, so that bytes that
 * come one by one wake nobody. If it becomes readable all the same, because the
 * peer has ended or the kernel is short of memory, TLS judges the rest.
 *
 * wanted  0 before the first call; hello.c's
 */
enum kms_hello kms_hello_look(int fd, int *wanted);

#endif /* KMS_HELLO_H */
