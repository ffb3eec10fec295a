/*
 * A Secure MQTT publisher over libmosquitto, in the shape of Mosquitto's
 * examples/publish/basic-1.c: it publishes the load of this machine once a
 * second, or each line of its standard input.
 *
 *	cc masqitt_publisher.c $(pkg-config --cflags --libs masqitt)
 *	./a.out -A ca-crt.pem -C ID-crt.pem -P ID-key.pem -t plant/load
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <limits.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <masqitt/api.h>
#include <masqitt/masqitt.h>

static const char usage[] =
"usage: masqitt_publisher -A ca-crt.pem -C ID-crt.pem -P ID-key.pem\n"
"           [-b broker] [-p port] [-k kms] [-K port] [-t topic] [-q qos]\n"
"           [-s strategy] [-x value] [-n count] [-l] [-w file] [-o name]\n"
"           [-h] [--version]\n"
"\n"
"  -A, -C, -P  certificate of the authority; this client's certificate and\n"
"              private key, as generate_client_cert made them\n"
"  -w file     file with the passphrase of the private key\n"
"  -o name     organisation (O) in the certificate, * is any (MasQiTT)\n"
"  -b, -p      MQTT broker (127.0.0.1, 1883)\n"
"  -k, -K      key management server (127.0.0.1, 56788)\n"
"  -t topic    what to publish to (masqitt/example)\n"
"  -q qos      0, 1 or 2 (1)\n"
"  -s strategy ephemeral, or persistent_pkt, persistent_bytes,\n"
"              persistent_time or persistent_exp (ephemeral)\n"
"  -x value    a new key after how many packets, bytes or seconds (100)\n"
"  -n count    stop after so many values\n"
"  -l          publish each line of standard input\n"
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
	const char *topic;
	int qos;
	MASQ_mek_strategy_t strategy;
	unsigned long strategy_value;
	long count;
	bool lines;
};

/* What the callbacks have heard; they run in the loop's thread. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static long connects;		/* tries that have come to an end */
static bool accepted;		/* one of them to a good one */
static long arrived;		/* values that the broker has */

static void
end_of_connect(bool good)
{
	pthread_mutex_lock(&lock);
	connects++;
	accepted |= good;
	pthread_cond_signal(&changed);
	pthread_mutex_unlock(&lock);
}

static void
on_connect(struct mosquitto *mosq, void *obj, int reason_code)
{
	(void)obj;
	if (reason_code != 0) {
		fprintf(stderr, "masqitt_publisher: the broker refuses: %s\n",
		    mosquitto_reason_string(reason_code));
		mosquitto_disconnect(mosq);
	}
	end_of_connect(reason_code == 0);
}

/* libmosquitto connects again by itself. */
static void
on_disconnect(struct mosquitto *mosq, void *obj, int reason_code)
{
	(void)mosq;
	(void)obj;
	if (reason_code == 0)
		return;
	fprintf(stderr, "masqitt_publisher: the connection to the broker "
	    "broke off\n");
	end_of_connect(false);
}

/* Called once for each value, never for the key packets between them. */
static void
on_publish(struct mosquitto *mosq, void *obj, int mid)
{
	(void)mosq;
	(void)obj;
	(void)mid;
	pthread_mutex_lock(&lock);
	arrived++;
	pthread_cond_signal(&changed);
	pthread_mutex_unlock(&lock);
}

/* Wait until there are so many of something, for 10 seconds at most. */
static bool
wait_for(const long *number, long count)
{
	struct timespec end;
	bool ok;

	clock_gettime(CLOCK_REALTIME, &end);
	end.tv_sec += 10;
	pthread_mutex_lock(&lock);
	while (*number < count &&
	    pthread_cond_timedwait(&changed, &lock, &end) == 0)
		continue;
	ok = *number >= count;
	pthread_mutex_unlock(&lock);
	return ok;
}

/* What the broker takes is known once it has answered. */
static bool
is_accepted(void)
{
	bool ok;

	(void)wait_for(&connects, 1);
	pthread_mutex_lock(&lock);
	ok = accepted;
	pthread_mutex_unlock(&lock);
	return ok;
}

/* A value: any bytes. */
struct value {
	char *text;
	size_t room;		/* in text */
	int len;
	bool failed;		/* there is none, and has been told why */
};

/* A line of standard input without its end. */
static bool
next_line(struct value *value)
{
	ssize_t len = getline(&value->text, &value->room, stdin);

	if (len > 0 && value->text[len - 1] == '\n')
		len--;
	value->failed = len > INT_MAX || (len < 0 && !feof(stdin));
	if (value->failed)
		fprintf(stderr, "masqitt_publisher: cannot read a line: %s\n",
		    len < 0 ? strerror(errno) : "it is too long");
	value->len = (int)len;
	return len >= 0 && !value->failed;
}

/* The load of this machine, once a second. */
static bool
next_load(bool first, struct value *value)
{
	double load[3];

	if (!first)
		sleep(1);
	if (value->text == NULL) {
		value->room = 64;
		value->text = malloc(value->room);
	}
	value->failed = value->text == NULL || getloadavg(load, 3) != 3;
	if (value->failed) {
		fprintf(stderr, "masqitt_publisher: cannot tell the load\n");
		return false;
	}
	value->len = snprintf(value->text, value->room, "%.2f %.2f %.2f",
	    load[0], load[1], load[2]);
	return true;
}

/* The next value to publish; false when there is none. */
static bool
next_value(const struct options *o, long done, struct value *value)
{
	if (done == o->count)
		return false;
	return o->lines ? next_line(value) : next_load(done == 0, value);
}

/* Publish all that there is to publish. */
static bool
publish_all(struct masqitt *masq, const struct options *o, struct value *value)
{
	MASQ_status_t status;
	long done = 0;

	for (; next_value(o, done, value); done++) {
		status = MASQ_publish_v5(masq, NULL, o->topic, value->len,
		    value->text, o->qos, false, NULL);
		if (status != MASQ_STATUS_SUCCESS) {
			fprintf(stderr, "masqitt_publisher: %s: %s\n",
			    MASQ_status_to_str(status), MASQ_last_error());
			(void)wait_for(&arrived, done);
			return false;
		}
	}
	if (!wait_for(&arrived, done)) {
		fprintf(stderr, "masqitt_publisher: the broker has not taken "
		    "all of %ld values\n", done);
		return false;
	}
	return !value->failed;
}

static bool
publish(struct masqitt *masq, const struct options *o)
{
	struct value value = {NULL, 0, 0, false};
	bool ok = publish_all(masq, o, &value);

	free(value.text);
	return ok;
}

static int
run(struct masqitt *masq, const struct options *o)
{
	struct mosquitto *mosq = MASQ_get_mosquitto(masq);
	bool ok;
	int rc;

	mosquitto_connect_callback_set(mosq, on_connect);
	mosquitto_disconnect_callback_set(mosq, on_disconnect);
	mosquitto_publish_callback_set(mosq, on_publish);
	rc = mosquitto_connect(mosq, o->broker, o->broker_port, 60);
	if (rc == MOSQ_ERR_SUCCESS)
		rc = mosquitto_loop_start(mosq);
	if (rc != MOSQ_ERR_SUCCESS) {
		fprintf(stderr, "masqitt_publisher: no broker at %s port %d: "
		    "%s\n", o->broker, o->broker_port, rc == MOSQ_ERR_ERRNO ?
		    strerror(errno) : mosquitto_strerror(rc));
		return 1;
	}
	ok = is_accepted();
	if (!ok)
		fprintf(stderr, "masqitt_publisher: no connection to a broker "
		    "at %s port %d\n", o->broker, o->broker_port);
	ok = ok && publish(masq, o);
	mosquitto_disconnect(mosq);
	mosquitto_loop_stop(mosq, false);
	return ok ? 0 : 1;
}

static bool
parse_strategy(const char *name, MASQ_mek_strategy_t *strategy)
{
	for (int s = MASQ_key_ephemeral; s <= MASQ_key_persistent_exp; s++)
		if (strcmp(name,
		    MASQ_strategy_to_str((MASQ_mek_strategy_t)s)) == 0) {
			*strategy = (MASQ_mek_strategy_t)s;
			return true;
		}
	return false;
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
		fprintf(stderr, "masqitt_publisher: \"%s\" is not a number "
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
	fprintf(stderr, "masqitt_publisher: %s is missing; see -h\n", option);
	exit(2);
}

static void
parse(int argc, char **argv, struct options *o)
{
	int c;

	while ((c = getopt_long(argc, argv, "A:C:P:w:o:b:p:k:K:t:q:s:x:n:lh",
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
		case 't': o->topic = optarg; break;
		case 'q': o->qos = (int)number(optarg, 2); break;
		case 'x':
			o->strategy_value =
			    (unsigned long)number(optarg, LONG_MAX);
			break;
		case 'n': o->count = number(optarg, LONG_MAX); break;
		case 'l': o->lines = true; break;
		case 's':
			if (parse_strategy(optarg, &o->strategy))
				break;
			fprintf(stderr, "masqitt_publisher: there is no "
			    "strategy \"%s\"; see -h\n", optarg);
			exit(2);
		case 'h':
			fputs(usage, stdout);
			exit(0);
		case 'V':
			printf("masqitt_publisher (MasQiTT) %s\n",
			    MASQ_version());
			exit(0);
		default:	/* getopt() has named it */
			fputs("masqitt_publisher: see -h\n", stderr);
			exit(2);
		}
	}
	if (optind != argc) {
		fprintf(stderr, "masqitt_publisher: \"%s\" is not an option; "
		    "see -h\n", argv[optind]);
		exit(2);
	}
	need(o->ca_file, "-A, the authority's certificate,");
	need(o->cert_file, "-C, the client's certificate,");
	need(o->key_file, "-P, the client's private key,");
}

/* Change a setting of all clients, if an option says so. */
static bool
set(MASQ_option_t option, const char *value)
{
	if (value == NULL ||
	    MASQ_crypto_api_set(NULL, option, value) == MASQ_STATUS_SUCCESS)
		return true;
	fprintf(stderr, "masqitt_publisher: %s\n", MASQ_last_error());
	return false;
}

int
main(int argc, char **argv)
{
	struct options o = {
		.broker = "127.0.0.1", .broker_port = 1883,
		.topic = "masqitt/example", .qos = 1, .count = -1,
		.strategy = MASQ_key_ephemeral, .strategy_value = 100,
	};
	struct masqitt *masq;
	int fd, rc;

	/* No connection may get the number of an output that is closed. */
	do {
		fd = open("/dev/null", O_RDWR);
	} while (fd >= 0 && fd <= STDERR_FILENO);
	close(fd);
	parse(argc, argv, &o);
	if (!set(MASQ_opt_key_passphrase_file, o.passphrase_file) ||
	    !set(MASQ_opt_organisation, o.organisation))
		return 2;
	/* The Secure MQTT client id is the certificate's, the MQTT client id
	 * is the broker's choice. */
	masq = MASQ_new(NULL, NULL, true, NULL, MASQ_role_publisher,
	    o.strategy, o.strategy_value, o.kms, o.kms_port, o.ca_file,
	    o.cert_file, o.key_file);
	if (masq == NULL) {
		fprintf(stderr, "masqitt_publisher: %s: %s\n",
		    MASQ_status_to_str(MASQ_last_status()),
		    MASQ_last_error());
		return 1;
	}
	rc = run(masq, &o);
	MASQ_destroy(masq);
	return rc;
}
