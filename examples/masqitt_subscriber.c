/*
 * A Secure MQTT subscriber over libmosquitto, in the shape of Mosquitto's
 * examples/subscribe/basic-1.c: it prints topic and value of each message.
 *
 *	cc masqitt_subscriber.c $(pkg-config --cflags --libs masqitt)
 *	./a.out -A ca-crt.pem -C ID-crt.pem -P ID-key.pem -t 'plant/#'
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <masqitt/api.h>
#include <masqitt/masqitt.h>

static const char usage[] =
"usage: masqitt_subscriber -A ca-crt.pem -C ID-crt.pem -P ID-key.pem\n"
"           [-b broker] [-p port] [-k kms] [-K port] [-t filter] [-q qos]\n"
"           [-n count] [-g grace] [-e count] [-w file] [-o name] [-h]\n"
"           [--version]\n"
"\n"
"  -A, -C, -P  certificate of the authority; this client's certificate and\n"
"              private key, as generate_client_cert made them\n"
"  -w file     file with the passphrase of the private key\n"
"  -o name     organisation (O) in the certificate, * is any (MasQiTT)\n"
"  -b, -p      MQTT broker (127.0.0.1, 1883)\n"
"  -k, -K      key management server (127.0.0.1, 56788)\n"
"  -t filter   what to subscribe to (masqitt/example)\n"
"  -q qos      0, 1 or 2 (1)\n"
"  -n count    stop after so many messages\n"
"  -g grace    how long a message opens after its expiration date, such as\n"
"              30m, 7d or unlimited (24h)\n"
"  -e count    remember this many ephemeral messages one by one and refuse\n"
"              only their copies, for publishers that begin with the same\n"
"              sequence number each time they start (0: off)\n"
"  -h, --help  print this text\n"
"  --version   print the version of the library\n";

static const struct option long_options[] = {
	{"help", no_argument, NULL, 'h'},
	{"version", no_argument, NULL, 'V'},
	{NULL, 0, NULL, 0},
};

struct options {
	const char *ca_file, *cert_file, *key_file;
	const char *passphrase_file, *organisation;
	const char *broker;
	int broker_port;
	const char *kms;
	int kms_port;
	const char *filter;
	int qos;
	long count;
	const char *grace, *copies;
	bool failed;		/* and has said why */
};

static volatile sig_atomic_t stopped;

static void
on_signal(int number)
{
	(void)number;
	stopped = 1;
}

static void
give_up(struct mosquitto *mosq, struct options *o)
{
	o->failed = true;
	mosquitto_disconnect(mosq);
}

static void
on_connect(struct mosquitto *mosq, void *obj, int reason_code)
{
	struct options *o = obj;
	int rc;

	if (reason_code != 0) {
		fprintf(stderr, "masqitt_subscriber: the broker refuses: "
		    "%s\n", mosquitto_reason_string(reason_code));
		give_up(mosq, o);
		return;
	}
	/* Here, so that a new connection subscribes again. */
	rc = mosquitto_subscribe(mosq, NULL, o->filter, o->qos);
	if (rc != MOSQ_ERR_SUCCESS) {
		fprintf(stderr, "masqitt_subscriber: cannot subscribe to %s: "
		    "%s\n", o->filter, mosquitto_strerror(rc));
		give_up(mosq, o);
	}
}

static void
on_subscribe(struct mosquitto *mosq, void *obj, int mid, int qos_count,
    const int *granted_qos)
{
	struct options *o = obj;

	(void)mid;
	if (qos_count == 1 && granted_qos[0] <= 2) {
		fprintf(stderr, "subscribed to %s\n", o->filter);
		return;
	}
	fprintf(stderr, "masqitt_subscriber: the broker refuses the "
	    "subscription to %s\n", o->filter);
	give_up(mosq, o);
}

/* The value comes in plain, as if it had never been encrypted. */
static void
on_message(struct mosquitto *mosq, void *obj,
    const struct mosquitto_message *message, const mosquitto_property *props)
{
	struct options *o = obj;

	(void)props;
	printf("%s ", message->topic);
	if (message->payloadlen > 0) /* payload is NULL otherwise */
		fwrite(message->payload, 1, (size_t)message->payloadlen,
		    stdout);
	putchar('\n');
	if (ferror(stdout)) {
		fprintf(stderr, "masqitt_subscriber: cannot write: %s\n",
		    strerror(errno));
		give_up(mosq, o);
		return;
	}
	if (o->count > 0 && --o->count == 0)
		mosquitto_disconnect(mosq);
}

/* What cannot be opened is reported and harms nothing else. */
static void
on_error(struct mosquitto *mosq, void *obj, MASQ_status_t status,
    const struct mosquitto_message *message, const char *text)
{
	(void)mosq;
	(void)obj;
	fprintf(stderr, "masqitt_subscriber: %s: %s: %s\n", message->topic,
	    MASQ_status_to_str(status), text);
}

static int
run(struct masqitt *masq, struct options *o)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	int rc;

	mosquitto_connect_callback_set(mosq, on_connect);
	mosquitto_subscribe_callback_set(mosq, on_subscribe);
	MASQ_message_v5_callback_set(masq, on_message);
	MASQ_error_callback_set(masq, on_error);
	rc = mosquitto_connect(mosq, o->broker, o->broker_port, 60);
	if (rc != MOSQ_ERR_SUCCESS) {
		fprintf(stderr, "masqitt_subscriber: no broker at %s port %d: "
		    "%s\n", o->broker, o->broker_port, rc == MOSQ_ERR_ERRNO ?
		    strerror(errno) : mosquitto_strerror(rc));
		return 1;
	}
	while (!stopped) {
		rc = mosquitto_loop(mosq, 200, 1);
		if (rc == MOSQ_ERR_SUCCESS)
			continue;
		if (o->count == 0)
			return 0;
		if (!o->failed)
			fprintf(stderr, "masqitt_subscriber: %s\n",
			    mosquitto_strerror(rc));
		return 1;
	}
	mosquitto_disconnect(mosq);
	return o->count > 0 ? 1 : 0;
}

/* A number of an option; what is none ends the program. */
static long
number(const char *text, long max)
{
	char *end;
	long n;

	errno = 0;
	n = strtol(text, &end, 10);
	if (errno != 0 || end == text || *end != '\0' || n < 0 || n > max) {
		fprintf(stderr, "masqitt_subscriber: \"%s\" is not a number "
		    "from 0 to %ld\n", text, max);
		exit(2);
	}
	return n;
}

/* An option that has to be there, and what it is. */
static void
need(const char *value, const char *option)
{
	if (value != NULL)
		return;
	fprintf(stderr, "masqitt_subscriber: %s is missing; see -h\n", option);
	exit(2);
}

static void
parse(int argc, char **argv, struct options *o)
{
	int c;

	while ((c = getopt_long(argc, argv, "A:C:P:w:o:b:p:k:K:t:q:n:g:e:h",
	    long_options, NULL)) != -1) {
		switch (c) {
		case 'A': o->ca_file = optarg; break;
		case 'C': o->cert_file = optarg; break;
		case 'P': o->key_file = optarg; break;
		case 'w': o->passphrase_file = optarg; break;
		case 'o': o->organisation = optarg; break;
		case 'b': o->broker = optarg; break;
		case 'p': o->broker_port = (int)number(optarg, 65535); break;
		case 'k': o->kms = optarg; break;
		case 'K': o->kms_port = (int)number(optarg, 65535); break;
		case 't': o->filter = optarg; break;
		case 'q': o->qos = (int)number(optarg, 2); break;
		case 'e': o->copies = optarg; break;
		case 'g': o->grace = optarg; break;
		case 'n': o->count = number(optarg, LONG_MAX); break;
		case 'h':
			fputs(usage, stdout);
			exit(0);
		case 'V':
			printf("masqitt_subscriber (MasQiTT) %s\n",
			    MASQ_version());
			exit(0);
		default:	/* getopt() has named it */
			fputs("masqitt_subscriber: see -h\n", stderr);
			exit(2);
		}
	}
	if (optind != argc) {
		fprintf(stderr, "masqitt_subscriber: \"%s\" is not an option; "
		    "see -h\n", argv[optind]);
		exit(2);
	}
	need(o->ca_file, "-A, the authority's certificate,");
	need(o->cert_file, "-C, the client's certificate,");
	need(o->key_file, "-P, the client's private key,");
}

/* Change a setting of a client, or with NULL of all, if an option says so. */
static bool
set(void *client, MASQ_option_t option, const char *value)
{
	if (value == NULL || MASQ_crypto_api_set(client, option, value) ==
	    MASQ_STATUS_SUCCESS)
		return true;
	fprintf(stderr, "masqitt_subscriber: %s\n", MASQ_last_error());
	return false;
}

int
main(int argc, char **argv)
{
	struct options o = {
		.broker = "127.0.0.1", .broker_port = 1883,
		.filter = "masqitt/example", .qos = 1, .count = -1,
	};
	struct sigaction action = { .sa_handler = on_signal };
	struct masqitt *masq;
	void *client;
	int fd, rc;

	/* No connection may get the number of an output that is closed. */
	do {
		fd = open("/dev/null", O_RDWR);
	} while (fd >= 0 && fd <= STDERR_FILENO);
	close(fd);
	parse(argc, argv, &o);
	if (!set(NULL, MASQ_opt_key_passphrase_file, o.passphrase_file) ||
	    !set(NULL, MASQ_opt_organisation, o.organisation))
		return 2;
	setvbuf(stdout, NULL, _IOLBF, 0);
	sigaction(SIGINT, &action, NULL);
	sigaction(SIGTERM, &action, NULL);
	masq = MASQ_new(NULL, NULL, true, &o, MASQ_role_subscriber,
	    MASQ_key_none, 0, o.kms, o.kms_port, o.ca_file, o.cert_file,
	    o.key_file);
	if (masq == NULL) {
		fprintf(stderr, "masqitt_subscriber: %s: %s\n",
		    MASQ_status_to_str(MASQ_last_status()),
		    MASQ_last_error());
		return 1;
	}
	client = MASQ_get_masqitt(masq);
	rc = set(client, MASQ_opt_late_grace, o.grace) &&
	    set(client, MASQ_opt_ephemeral_copies, o.copies) ?
	    run(masq, &o) : 2;
	MASQ_destroy(masq);
	return rc;
}
