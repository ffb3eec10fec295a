/*
 * kms_ctrl: ask or command a running key management server (guide section
 * 5.2), over its control socket or, where that is not there, with the signals
 * that the guide names, to the process that holds the home's lock.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <unistd.h>

#include "base/fail.h"
#include "base/text.h"
#include "kms/control.h"
#include "kms/control_socket.h"
#include "kms/file.h"
#include "kms/pidfile.h"
#include "tools/tool.h"

/* A save may have to wait for a slow disk. */
#define PATIENCE_SECONDS 120

#define ACTIONS "-i, -s, -d, -c, --dates and --accept-time"

struct action {
	const char *command;		/* of the control socket */
	int signal;			/* where there is no socket; 0: none */
	const char *done;
	void (*print)(const char *answer);	/* NULL: print done */
};

static void print_status(const char *line);
static void print_changes(const char *line);
static void print_dates(const char *line);

static struct action ask = {"status", 0, "", print_status};
static struct action list = {"dates", 0, "", print_dates};
static struct action stop = {"stop", SIGHUP, "The KMS has stopped.", NULL};
static struct action save = {"save", SIGUSR1, "The KMS has saved its cache.",
    NULL};
static struct action reload = {"reload", SIGUSR2,
    "The KMS has read its configuration.", print_changes};
static struct action accept_time = {"accept-time", 0,
    "The KMS goes by the clock of the machine.", NULL};

static const struct action *action;	/* what to do */
static const char *date_count;		/* of --dates */
static bool force, quiet, verbose;

static void
choose(const struct options_program *program, const struct options_row *row,
    const char *value)
{
	if (action != NULL && action != row->target)
		options_bad(program, "one of " ACTIONS " at a time");
	action = row->target;
	date_count = value;
}

static const struct options_row options[] = {
	{.letter = 'i', .kind = OPTIONS_CALL, .call = choose, .target = &ask,
	    .help = "tell whether the server is running, and what it does;\n"
	    "exit status 0 if it is, 1 if not"},
	{.letter = 's', .kind = OPTIONS_CALL, .call = choose, .target = &stop,
	    .help = "stop the server, and wait until it has ended"},
	{.letter = 'd', .kind = OPTIONS_CALL, .call = choose, .target = &save,
	    .help = "save the key cache to cache.smqtt"},
	{.letter = 'c', .kind = OPTIONS_CALL, .call = choose,
	    .target = &reload, .help = "read kms.cfg and the certificates "
	    "again: all of it or nothing"},
	{.name = "force", .kind = OPTIONS_FLAG, .target = &force,
	    .help = "with -c: also if more than half of the clients are\n"
	    "removed"},
	{.name = "dates", .arg = "n", .kind = OPTIONS_CALL, .call = choose,
	    .target = &list, .help = "list the next n expiration dates: those "
	    "that are announced\nand those that follow"},
	{.name = "accept-time", .kind = OPTIONS_CALL, .call = choose,
	    .target = &accept_time, .help = "believe the clock of the machine "
	    "after a jump ahead"},
	{.letter = 'q', .kind = OPTIONS_FLAG, .target = &quiet,
	    .help = "print nothing, the exit status tells"},
	{.letter = 'v', .kind = OPTIONS_FLAG, .target = &verbose,
	    .help = "tell more"},
	TOOL_HOME_ROW,
	{0},
};

static const struct options_program tool = {
	.name = "kms_ctrl",
	.summary = "Ask or command a running key management server.",
	.rows = options,
	.notes = "Give one of " ACTIONS ". Anyone may ask\n"
	    "with -i and --dates; commands are taken from root, from the "
	    "server's own user,\nand from members of control_group in kms.cfg.",
};

/* Print what -v tells more. */
static void
tell_more(const char *what, const char *value)
{
	if (verbose)
		(void)fprintf(stderr, "kms_ctrl: %s%s\n", what, value);
}

/* Connect to a socket, -1 with errno if nobody is there. */
static int
connect_path(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	const struct timeval patience = {PATIENCE_SECONDS, 0};
	int fd, saved;

	if (!kms_home_alias(path, address.sun_path,
	    sizeof(address.sun_path))) {
		errno = ENOENT;
		return -1;
	}
	fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return -1;
	(void)setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &patience,
	    sizeof(patience));
	if (connect(fd, (struct sockaddr *)&address, sizeof(address)) == 0) {
		tell_more("asking the KMS over ", path);
		return fd;
	}
	saved = errno;
	(void)close(fd);
	errno = saved;
	return -1;
}

/* Send a command, read the one line that answers it. */
static MASQ_status_t
exchange(int fd, const char *command, char line[KMS_CONTROL_LINE_MAX])
{
	size_t len = 0;
	ssize_t n;

	if (dprintf(fd, "%s\n", command) < 0)
		return fail(MASQ_ERR_KMS, "cannot ask the KMS: %s",
		    strerror(errno));
	while ((n = recv(fd, line + len, KMS_CONTROL_LINE_MAX - 1 - len, 0)) >
	    0)
		len += (size_t)n;
	if (n < 0)
		return fail(MASQ_ERR_KMS, "the KMS does not answer: %s",
		    strerror(errno));
	line[len] = '\0';
	if (len == 0 || line[len - 1] != '\n')
		return fail(MASQ_ERR_KMS, "the KMS ended without an answer");
	line[len - 1] = '\0';
	text_clean(line);
	if (strncmp(line, "ok ", 3) == 0) {
		memmove(line, line + 3, len - 3);
		return MASQ_STATUS_SUCCESS;
	}
	if (strncmp(line, "error ", 6) == 0)
		return fail(MASQ_ERR_KMS, "%s", line + 6);
	return fail(MASQ_ERR_KMS, "the KMS gave an answer that makes no "
	    "sense: %s", line);
}

/*
 * A link in a home may lead anywhere. Does the server that listens there run as
 * the user who owns the home? In a home of root's it has to run as whoever made
 * the socket, or the link to it.
 */
static MASQ_status_t
check_server(int fd, const char *path)
{
	uid_t owner = kms_home_owner();
	struct ucred server;
	socklen_t len = sizeof(server);
	struct stat st;

	if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &server, &len) != 0)
		return fail(MASQ_ERR_KMS, "cannot tell who listens at %s: %s",
		    path, strerror(errno));
	if (owner == 0 && kms_home_lstat(path, &st) == 0)
		owner = st.st_uid;
	if (server.uid == owner)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_KMS, "what listens at %s is not the key server "
	    "of this home: it runs as user id %lu, and the home is that of %lu",
	    path, (unsigned long)server.uid, (unsigned long)owner);
}

/* Is it the server of this home that listens at the service's socket? */
static bool
serves(const char *home)
{
	char line[KMS_CONTROL_LINE_MAX];
	int fd = connect_path(KMS_CONTROL_SERVICE);
	const char *its;
	bool same = false;

	if (fd < 0)
		return false;
	if (exchange(fd, "status", line) == MASQ_STATUS_SUCCESS &&
	    (its = strstr(line, " home=")) != NULL)
		same = strcmp(its + strlen(" home="), home) == 0;
	(void)close(fd);
	return same;
}

/* Where the home is closed to us. */
static MASQ_status_t
connect_service(const char *home, int *fd)
{
	if (serves(home))
		*fd = connect_path(KMS_CONTROL_SERVICE);
	if (*fd >= 0)
		return check_server(*fd, KMS_CONTROL_SERVICE);
	return fail(MASQ_ERR_KMS, "%s is closed to this user, and its key "
	    "server does not answer at " KMS_CONTROL_SERVICE "; ask as root or "
	    "as its user, or set control_socket in kms.cfg to that", home);
}

/* The control socket of the home's server, or -1 in *fd. */
static MASQ_status_t
connect_home(const char *home, int *fd)
{
	char *path = kms_home_path(home, KMS_CONTROL_SOCKET);
	MASQ_status_t status = MASQ_STATUS_SUCCESS;

	*fd = -1;
	if (path == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	*fd = connect_path(path);
	if (*fd >= 0)
		status = check_server(*fd, path);
	else if (errno == EACCES)
		status = connect_service(home, fd);
	if (status != MASQ_STATUS_SUCCESS && *fd >= 0) {
		(void)close(*fd);
		*fd = -1;
	}
	free(path);
	return status;
}

/* A descriptor that can be read when the process has ended; -1 if none. */
static int
watch_process(pid_t pid)
{
	return (int)syscall(SYS_pidfd_open, pid, 0);
}

static MASQ_status_t
wait_gone(int watch)
{
	struct pollfd gone = {.fd = watch, .events = POLLIN};

	if (watch < 0 || poll(&gone, 1, PATIENCE_SECONDS * 1000) == 1)
		return MASQ_STATUS_SUCCESS;
	return fail(MASQ_ERR_KMS, "the KMS has not ended after %d s",
	    PATIENCE_SECONDS);
}

/* The value behind " KEY=" in a status line, as far as the next space. */
static void
get_value(const char *line, const char *key, char *out, size_t room)
{
	size_t key_len = strlen(key);
	const char *at = line;

	(void)snprintf(out, room, "?");
	while (at != NULL) {
		if (strncmp(at, key, key_len) == 0 && at[key_len] == '=') {
			at += key_len + 1;
			(void)snprintf(out, room, "%.*s",
			    (int)strcspn(at, " "), at);
			return;
		}
		at = strchr(at, ' ');
		at += at != NULL;
	}
}

/* Seconds as days, hours, minutes and seconds. */
static void
format_uptime(const char *seconds, char *out, size_t room)
{
	long s = strtol(seconds, NULL, 10);

	if (s >= 86400)
		(void)snprintf(out, room, "%ld d %ld h", s / 86400,
		    s % 86400 / 3600);
	else if (s >= 3600)
		(void)snprintf(out, room, "%ld h %ld min", s / 3600,
		    s % 3600 / 60);
	else if (s >= 60)
		(void)snprintf(out, room, "%ld min %ld s", s / 60, s % 60);
	else
		(void)snprintf(out, room, "%ld s", s);
}

/* A clock that is not as it should be. */
static void
print_clock(const char *line)
{
	char ahead[32], back[32];

	get_value(line, "clock_ahead", ahead, sizeof(ahead));
	get_value(line, "clock_back", back, sizeof(back));
	if (strtol(ahead, NULL, 10) > 0)
		(void)printf("The clock of the machine is ahead by %s s and "
		    "not believed; set it or, if it is right, run kms_ctrl "
		    "--accept-time.\n", ahead);
	else if (strtol(back, NULL, 10) > 0)
		(void)printf("The clock of the machine went back by %s s.\n",
		    back);
}

static void
print_status(const char *line)
{
	char pid[32], address[512], uptime[32], up[64], keys[32], open[32];
	char value[KMS_CONTROL_LINE_MAX];
	static const char *const more[] = {"clients", "connections_max",
	    "handshakes", "requests", "refused", "keys_refused"};

	get_value(line, "pid", pid, sizeof(pid));
	get_value(line, "address", address, sizeof(address));
	get_value(line, "uptime", uptime, sizeof(uptime));
	get_value(line, "keys", keys, sizeof(keys));
	get_value(line, "connections", open, sizeof(open));
	format_uptime(uptime, up, sizeof(up));
	(void)printf("The KMS is running: process %s on %s for %s; private "
	    "keys cached: %s; connections: %s.\n", pid, address, up, keys,
	    open);
	get_value(line, "keys_refused", value, sizeof(value));
	if (strcmp(value, "0") != 0 && strcmp(value, "?") != 0)
		(void)printf("Clients were refused %s private keys, because "
		    "they asked for more than max_keys_per_client allows.\n",
		    value);
	for (size_t i = 0; verbose && i < sizeof(more) / sizeof(more[0]); i++) {
		get_value(line, more[i], value, sizeof(value));
		(void)printf("%s: %s\n", more[i], value);
	}
	print_clock(line);
	if (verbose && strstr(line, " home=") != NULL)
		(void)printf("home: %s\n", strstr(line, " home=") + 6);
}

/* One line for each part between "; ". */
static void
print_changes(const char *line)
{
	size_t len;

	(void)printf("The KMS has read its configuration.\n");
	for (; *line != '\0'; line += len + (line[len] == '\0' ? 0 : 2)) {
		const char *end = strstr(line, "; ");

		len = end == NULL ? strlen(line) : (size_t)(end - line);
		(void)printf("  %.*s\n", (int)len, line);
	}
}

/* "DATE", or "DATE+" if it is announced, with spaces between them. */
static void
print_dates(const char *line)
{
	size_t len;

	for (; *line != '\0'; line += len + (line[len] == ' ')) {
		len = strcspn(line, " ");
		if (len > 0 && line[len - 1] == '+')
			(void)printf("%.*s  announced\n", (int)len - 1, line);
		else
			(void)printf("%.*s  follows\n", (int)len, line);
	}
}

static MASQ_status_t
by_socket(int fd)
{
	char line[KMS_CONTROL_LINE_MAX], command[64];
	struct ucred server = {0, 0, 0};
	socklen_t len = sizeof(server);
	MASQ_status_t status;
	int watch = -1;

	if (action->signal == SIGHUP && getsockopt(fd, SOL_SOCKET,
	    SO_PEERCRED, &server, &len) == 0 && server.pid > 0)
		watch = watch_process(server.pid);
	(void)snprintf(command, sizeof(command), "%s%s%s%s", action->command,
	    force ? " force" : "", date_count == NULL ? "" : " ",
	    date_count == NULL ? "" : date_count);
	status = exchange(fd, command, line);
	if (status == MASQ_STATUS_SUCCESS)
		status = wait_gone(watch);
	if (watch >= 0)
		(void)close(watch);
	if (status != MASQ_STATUS_SUCCESS || quiet)
		return status;
	if (action->print != NULL)
		action->print(line);
	else
		(void)printf("%s\n", action->done);
	return status;
}

static MASQ_status_t
by_signal(const char *home, pid_t pid, int pidfd)
{
	MASQ_status_t status = MASQ_STATUS_SUCCESS;
	char number[32];

	(void)snprintf(number, sizeof(number), "%ld", (long)pid);
	tell_more("no control socket; the lock is held by process ", number);
	if (force || (action->signal == 0 && action != &ask))
		return fail(MASQ_ERR_KMS, "the KMS of %s has no control "
		    "socket, which that needs", home);
	if (action == &ask) {
		if (!quiet)
			(void)printf("The KMS is running: process %ld, which "
			    "has no control socket.\n", (long)pid);
		return MASQ_STATUS_SUCCESS;
	}
	if (syscall(SYS_pidfd_send_signal, pidfd, action->signal, NULL, 0) !=
	    0)
		status = fail(MASQ_ERR_KMS, "cannot command process %ld, the "
		    "KMS of %s: %s", (long)pid, home, errno == EPERM ?
		    "only root and the server's own user may" :
		    strerror(errno));
	else if (action->signal == SIGHUP)
		status = wait_gone(pidfd);
	if (status == MASQ_STATUS_SUCCESS && !quiet)
		(void)printf("%s\n", action->signal == SIGHUP ? action->done :
		    "The KMS has been told; its output says how it went.");
	return status;
}

static MASQ_status_t
run(void)
{
	int fd = -1, pidfd = -1;
	MASQ_status_t status;
	char *home = NULL;
	pid_t pid;

	status = kms_home_find(tool_home_option, &home);
	if (status != MASQ_STATUS_SUCCESS)
		return status;
	/* From here on the home says what to do. */
	status = kms_home_hold(home, false);
	if (status == MASQ_STATUS_SUCCESS)
		status = connect_home(home, &fd);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (fd >= 0) {
		status = by_socket(fd);
		goto out;
	}
	status = kms_pidfile_holder(home, &pid, &pidfd);
	if (status != MASQ_STATUS_SUCCESS)
		goto out;
	if (pid != 0)
		status = by_signal(home, pid, pidfd);
	else
		status = fail(MASQ_ERR_KMS, "the KMS of %s is not running",
		    home);
out:
	if (fd >= 0)
		(void)close(fd);
	if (pidfd >= 0)
		(void)close(pidfd);
	free(home);
	return status;
}

int
main(int argc, char **argv)
{
	MASQ_status_t status;

	(void)tool_parse(&tool, argc, argv);
	if (action == NULL)
		options_bad(&tool, "nothing to do: give one of " ACTIONS);
	if (force && action != &reload)
		options_bad(&tool, "--force goes with -c");
	if (quiet && verbose)
		options_bad(&tool, "either -q or -v");
	(void)signal(SIGPIPE, SIG_IGN);
	status = run();
	if (quiet)
		return status == MASQ_STATUS_SUCCESS ? 0 : 1;
	return tool_end(&tool, status);
}
