/*
 * kms: the key management server (guide section 5.2).
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <stdio.h>
#include <sys/stat.h>

#include "base/fail.h"
#include "base/options.h"
#include "kms/daemon.h"
#include "kms/file.h"
#include "kms/log.h"

#define DEFAULT_ADDRESS "127.0.0.1"

static struct kms_options options = {.address = DEFAULT_ADDRESS};
static long port = MASQ_KMS_DFLT_PORT;
static bool no_colour, check;
static int verbose;

static const struct options_row rows[] = {
	{.letter = 'p', .arg = "port", .kind = OPTIONS_NUMBER, .target = &port,
	    .what = "the port", .min = 0, .max = 65535,
	    .help = "TCP port, default 56788; 0 is any free one"},
	{.letter = 'a', .arg = "addr", .kind = OPTIONS_STRING,
	    .target = &options.address, .help = "IPv4 or IPv6 address to "
	    "listen on, or a name, of which all\naddresses are used; default "
	    DEFAULT_ADDRESS "; :: is all addresses\nof both kinds"},
	{.letter = 'F', .kind = OPTIONS_FLAG, .target = &options.empty_cache,
	    .help = "start with an empty cache of private keys; dates stay"},
	{.letter = 'C', .kind = OPTIONS_FLAG, .target = &options.ignore_broken,
	    .help = "start with an empty cache if cache.smqtt is damaged\n"
	    "or holds keys of another master secret"},
	{.letter = 'm', .kind = OPTIONS_FLAG, .target = &no_colour,
	    .help = "no colour"},
	{.letter = 'x', .kind = OPTIONS_FLAG, .target = &options.force,
	    .help = "start although another process holds the home's lock"},
	{.letter = 'd', .kind = OPTIONS_FLAG, .target = &options.detach,
	    .help = "run in the background, with output to the files stdout "
	    "and\nstderr in the home"},
	{.letter = 't', .kind = OPTIONS_FLAG, .target = &check,
	    .help = "check configuration and home without starting; exit "
	    "status 0\nif a server would start, else 1"},
	{.letter = 'v', .kind = OPTIONS_COUNT, .target = &verbose,
	    .help = "log who is refused and why; -vv: also each request"},
	{.letter = 'H', .arg = "home", .kind = OPTIONS_STRING,
	    .target = &options.home, .help = KMS_HOME_HELP},
	{0},
};

static const struct options_program program = {
	.name = "kms",
	.summary = "The key management server of Secure MQTT 1.0/1.",
	.rows = rows,
	.notes = "SIGHUP, SIGINT and SIGTERM stop it in order, SIGUSR1 saves "
	    "the cache,\nSIGUSR2 reads kms.cfg and the certificates again and"
	    ", with -d, goes on in new\nlog files if those that were open "
	    "have been moved away; see kms_ctrl -h.",
};

int
main(int argc, char **argv)
{
	int level = KMS_LOG_INFO;

	(void)options_parse(&program, argc, argv);
	options.port = (int)port;
	for (; verbose > 0 && level < KMS_LOG_DEBUG; verbose--)
		level++;
	(void)umask(S_IRWXG | S_IRWXO);
	kms_log_setup((enum kms_log_level)level, !no_colour, options.detach);
	if ((check ? kms_daemon_check(&options) : kms_daemon_run(&options)) ==
	    MASQ_STATUS_SUCCESS)
		return 0;
	(void)fprintf(stderr, "kms: %s\n", fail_text());
	return 1;
}
