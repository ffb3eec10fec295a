/*
 * The front of a connection: is a whole TLS hello there? Until it is, a peer
 * gets none of the memory that TLS takes, and what it sends waits in the
 * socket.
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
 * socket becomes readable no sooner than it is, so that bytes that come one
 * by one wake nobody. Should it do so all the same, be it that the peer has
 * ended or that the kernel is short of memory, the rest is for TLS to judge.
 *
 * wanted  0 before the first call; hello.c's
 */
enum kms_hello kms_hello_look(int fd, int *wanted);

#endif /* KMS_HELLO_H */
