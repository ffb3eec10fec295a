/*
 * kms: the key management server (guide section 5.2).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/fail.h"
#include "kms/daemon.h"
#include "kms/log.h"

#define DEFAULT_ADDRESS "127.0.0.1"

static const char usage_text[] =
    "usage: kms [-p port] [-a addr] [-F] [-C] [-m] [-x] [-d] [-v] [-H home]"
    " [-h]\n"
    "\n"
    "The key management server of Secure MQTT 1.0/1.\n"
    "\n"
    "  -p port  TCP port, default 56788; 0 is any free one\n"
    "  -a addr  IPv4 or IPv6 address to listen on, or a name, of which all\n"
    "           addresses are used; default " DEFAULT_ADDRESS "; :: is all\n"
    "           addresses of both kinds\n"
    "  -F       start with an empty cache of private keys; dates stay\n"
    "  -C       start with an empty cache if cache.smqtt is broken\n"
    "  -m       no colour\n"
    "  -x       start although the pid file names a living process\n"
    "  -d       run in the background, with output to the files stdout and\n"
    "           stderr in the home\n"
    "  -v       log who is refused and why; -vv: also each request\n"
    "  -H home  directory of the server, default $MASQITT_HOME, then the home\n"
    "           of user kms, then $HOME\n"
    "  -h       print this text\n"
    "\n"
    "SIGHUP, SIGINT and SIGTERM stop it in order, SIGUSR1 saves the cache,\n"
    "SIGUSR2 reads kms.cfg and the certificates again; see kms_ctrl -h.\n";

static _Noreturn void
bad_usage(const char *what, const char *which)
{
	(void)fprintf(stderr, "kms: %s%s (kms -h explains)\n", what, which);
	exit(2);
}

static int
parse_port(const char *text)
{
	char *end;
	long port;

	errno = 0;
	port = strtol(text, &end, 10);
	if (errno != 0 || end == text || *end != '\0' || port < 0 ||
	    port > 65535)
		bad_usage("the port has to be a number from 0 to 65535, not ",
		    text);
	return (int)port;
}

int
main(int argc, char **argv)
{
	struct kms_options options = {.address = DEFAULT_ADDRESS,
	    .port = MASQ_KMS_DFLT_PORT};
	int level = KMS_LOG_INFO, letter;
	bool colour = true;
	char which[2] = "";

	opterr = 0;
	while ((letter = getopt(argc, argv, ":p:a:FCmxdvH:h")) != -1)
		switch (letter) {
		case 'p':
			options.port = parse_port(optarg);
			break;
		case 'a':
			options.address = optarg;
			break;
		case 'F':
			options.empty_cache = true;
			break;
		case 'C':
			options.ignore_broken = true;
			break;
		case 'm':
			colour = false;
			break;
		case 'x':
			options.force = true;
			break;
		case 'd':
			options.detach = true;
			break;
		case 'v':
			level += level < KMS_LOG_DEBUG;
			break;
		case 'H':
			options.home = optarg;
			break;
		case 'h':
			(void)fputs(usage_text, stdout);
			return fflush(stdout) == 0 ? 0 : 1;
		default:
			which[0] = (char)optopt;
			bad_usage(letter == ':' ? "no argument to option -" :
			    "unknown option -", which);
		}
	if (optind != argc)
		bad_usage("unexpected argument ", argv[optind]);

	(void)umask(S_IRWXG | S_IRWXO);
	kms_log_setup((enum kms_log_level)level, colour, options.detach);
	if (kms_daemon_run(&options) == MASQ_STATUS_SUCCESS)
		return 0;
	(void)fprintf(stderr, "kms: %s\n", fail_text());
	return 1;
}
