/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/hello.h"

#include <errno.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

/* Of a record of TLS: type, version (3.x), length of the rest (RFC 8446). */
#define HEAD_LEN 5
#define TYPE_HANDSHAKE 22
#define VERSION_MAJOR 3
#define RECORD_MAX 16384

/* Bytes of the first record as far as its head tells, or 0: it is none. */
static int
length_of(const uint8_t *head, ssize_t len)
{
	int rest;

	if (head[0] != TYPE_HANDSHAKE || (len > 1 && head[1] != VERSION_MAJOR))
		return 0;
	if (len < HEAD_LEN)
		return HEAD_LEN;
	rest = head[3] << 8 | head[4];
	return rest > 0 && rest <= RECORD_MAX ? HEAD_LEN + rest : 0;
}

static void
wake_at(int fd, int bytes)
{
	(void)setsockopt(fd, SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof(bytes));
}

enum kms_hello
kms_hello_look(int fd, int *wanted)
{
	uint8_t head[HEAD_LEN];
	int needed, there = 0;
	ssize_t len;

	len = recv(fd, head, sizeof(head), MSG_PEEK | MSG_DONTWAIT);
	if (len < 0 && (errno == EAGAIN || errno == EINTR))
		return KMS_HELLO_PART;
	if (len <= 0)
		return KMS_HELLO_GONE;
	needed = length_of(head, len);
	if (needed == 0)
		return KMS_HELLO_NO_TLS;
	if (ioctl(fd, FIONREAD, &there) == 0 && there < needed &&
	    *wanted < needed) {
		*wanted = needed;
		wake_at(fd, needed);
		return KMS_HELLO_PART;
	}
	if (*wanted > 0)
		wake_at(fd, 1);
	return KMS_HELLO_WHOLE;
}
