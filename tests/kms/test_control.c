/*
 * The control socket: who may do what, and what comes back.
 *
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/control.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <event2/event.h>

#include "base/fail.h"
#include "harness.h"
#include "kms/control_socket.h"
#include "kms/log.h"

static MASQ_status_t (*const note)(MASQ_status_t, const char *, ...) = fail;

/* Its fail() is not ours, so it comes last. */
#include <cmocka.h>

#define NOBODY 65534

struct fixture {
	struct harness *h;
	struct event_base *base;
	struct kms_config *config;
	struct kms_control *control;
	char *path;
	MASQ_status_t outcome;		/* of save and reload */
	int statuses, saves, reloads, accepts, stops;
};

static void
call_status(void *arg, char *out, size_t room)
{
	struct fixture *f = arg;

	f->statuses++;
	(void)snprintf(out, room, "pid=1 home=/a b");
}

static MASQ_status_t
outcome(struct fixture *f)
{
	return f->outcome == MASQ_STATUS_SUCCESS ? f->outcome :
	    note(f->outcome, "the disk is full");
}

static MASQ_status_t
call_save(void *arg)
{
	struct fixture *f = arg;

	f->saves++;
	return outcome(f);
}

static MASQ_status_t
call_reload(void *arg, bool force, char *out, size_t room)
{
	struct fixture *f = arg;

	f->reloads++;
	(void)snprintf(out, room, force ? "forced" : "reloaded");
	return outcome(f);
}

static MASQ_status_t
call_dates(void *arg, size_t count, char *out, size_t room)
{
	(void)arg;
	(void)snprintf(out, room, "%zu dates", count);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
call_accept_time(void *arg)
{
	struct fixture *f = arg;

	f->accepts++;
	return MASQ_STATUS_SUCCESS;
}

static void
call_stop(void *arg)
{
	struct fixture *f = arg;

	f->stops++;
}

static void
open_control(struct fixture *f, const char *settings, MASQ_status_t expected)
{
	const struct kms_control_calls calls = {call_status, call_save,
	    call_reload, call_dates, call_accept_time, call_stop, f};

	kms_config_unref(f->config);
	assert_int_equal(kms_config_parse(settings, strlen(settings),
	    "kms.cfg", &f->config), MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_control_open(f->base, f->h->home, f->config,
	    false, &calls, &f->control), expected);
}

static int
set_up(void **state)
{
	struct fixture *f = calloc(1, sizeof(*f));

	assert_non_null(f);
	f->h = harness_new();
	f->base = event_base_new();
	assert_non_null(f->base);
	f->path = harness_format(f->h, "%s/" KMS_CONTROL_SOCKET, f->h->home);
	kms_log_setup(KMS_LOG_ERROR, false, false);
	*state = f;
	return 0;
}

static int
tear_down(void **state)
{
	struct fixture *f = *state;

	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	event_base_free(f->base);
	kms_config_unref(f->config);
	harness_free(f->h);
	free(f);
	return 0;
}

static int
connect_to(const char *path)
{
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	(void)snprintf(address.sun_path, sizeof(address.sun_path), "%s", path);
	if (fd >= 0 && connect(fd, (struct sockaddr *)&address,
	    sizeof(address)) == 0)
		return fd;
	if (fd >= 0)
		(void)close(fd);
	return -1;
}

/* Let the server do all that it can now. */
static void
turn(struct fixture *f)
{
	for (int i = 0; i < 5; i++)
		(void)event_base_loop(f->base, EVLOOP_NONBLOCK);
}

/* What comes back to some bytes, up to the end of the stream or of patience. */
static const char *
answer_on(struct fixture *f, int fd, const void *bytes, size_t len)
{
	static char out[KMS_CONTROL_LINE_MAX + 1];
	size_t got = 0;
	ssize_t n;

	assert_int_equal(send(fd, bytes, len, MSG_NOSIGNAL), (ssize_t)len);
	turn(f);
	while ((n = recv(fd, out + got, sizeof(out) - 1 - got,
	    MSG_DONTWAIT)) > 0)
		got += (size_t)n;
	out[got] = '\0';
	if (n < 0)
		assert_int_equal(errno, EAGAIN);
	return n == 0 || got > 0 ? out : NULL;
}

static const char *
answer(struct fixture *f, const char *line)
{
	int fd = connect_to(f->path);
	const char *out;

	assert_true(fd >= 0);
	turn(f);
	out = answer_on(f, fd, line, strlen(line));
	(void)close(fd);
	turn(f);
	return out;
}

static void
bad_lines(void **state)
{
	struct fixture *f = *state;
	char many[3 * KMS_CONTROL_LINE_MAX];
	int fd;

	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_string_equal(answer(f, "\n"), "error unknown command\n");
	assert_string_equal(answer(f, "STATUS\n"), "error unknown command\n");
	assert_string_equal(answer(f, "status \n"),
	    "error unknown command\n");
	assert_string_equal(answer(f, "save now\n"),
	    "error unknown command\n");
	assert_string_equal(answer(f, "dates\n"),
	    "error --dates takes a number from 1 to 200\n");
	assert_string_equal(answer(f, "dates 0\n"),
	    "error --dates takes a number from 1 to 200\n");
	assert_string_equal(answer(f, "dates 201\n"),
	    "error --dates takes a number from 1 to 200\n");
	assert_string_equal(answer(f, "dates 1 2\n"),
	    "error --dates takes a number from 1 to 200\n");
	assert_null(answer(f, "stat"));		/* no line yet */
	memset(many, 'x', sizeof(many));
	fd = connect_to(f->path);
	(void)send(fd, many, sizeof(many), MSG_NOSIGNAL | MSG_DONTWAIT);
	turn(f);
	assert_true(recv(fd, many, sizeof(many), MSG_DONTWAIT) > 0);
	assert_memory_equal(many, "error ", 6);
	(void)close(fd);
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
	assert_int_equal(f->saves + f->reloads + f->accepts + f->stops, 0);
}

static void
commands(void **state)
{
	struct fixture *f = *state;
	struct stat st;
	char out[64];
	int fd;

	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_int_equal(lstat(f->path, &st), 0);
	assert_true(S_ISSOCK(st.st_mode));
	assert_int_equal(st.st_mode & 0777, 0666);
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
	assert_string_equal(answer(f, "save\n"), "ok saved\n");
	assert_int_equal(f->saves, 1);
	assert_string_equal(answer(f, "reload\n"), "ok reloaded\n");
	assert_int_equal(f->reloads, 1);
	assert_string_equal(answer(f, "reload force\n"), "ok forced\n");
	assert_string_equal(answer(f, "reload all\n"), "error reload what?\n");
	assert_int_equal(f->reloads, 2);
	assert_string_equal(answer(f, "dates 7\n"), "ok 7 dates\n");
	assert_string_equal(answer(f, "accept-time\n"), "ok accepted\n");
	assert_int_equal(f->accepts, 1);
	f->outcome = MASQ_ERR_INTERNAL;
	assert_string_equal(answer(f, "save\n"), "error the disk is full\n");
	assert_string_equal(answer(f, "reload\n"), "error the disk is full\n");

	/* A stop is answered when all is done. */
	fd = connect_to(f->path);
	assert_null(answer_on(f, fd, "stop\n", 5));
	assert_int_equal(f->stops, 1);
	(void)note(MASQ_ERR_INTERNAL, "not saved");
	kms_control_close(f->control, MASQ_ERR_INTERNAL);
	f->control = NULL;
	memset(out, 0, sizeof(out));
	assert_true(recv(fd, out, sizeof(out) - 1, 0) > 0);
	assert_string_equal(out, "error not saved\n");
	assert_int_equal(recv(fd, out, sizeof(out), 0), 0);
	(void)close(fd);
	assert_int_not_equal(lstat(f->path, &st), 0);
}

/* A client that says nothing, and too many of them, stop nobody. */
static void
silent_clients(void **state)
{
	enum { MANY = 100 };
	struct fixture *f = *state;
	int fds[MANY], waits;
	char out[32] = "";

	open_control(f, "", MASQ_STATUS_SUCCESS);
	for (int i = 0; i < MANY; i++) {
		fds[i] = connect_to(f->path);
		assert_true(fds[i] >= 0);
		turn(f);
	}
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
	/* Who waits for the end of the server is not given up for others. */
	waits = connect_to(f->path);
	turn(f);
	assert_null(answer_on(f, waits, "stop\n", 5));
	for (int i = 0; i < MANY; i++) {
		(void)close(fds[i]);
		fds[i] = connect_to(f->path);
		turn(f);
	}
	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	f->control = NULL;
	assert_int_equal(recv(waits, out, sizeof(out) - 1, 0), 11);
	assert_string_equal(out, "ok stopped\n");
	(void)close(waits);
	for (int i = 0; i < MANY; i++)
		(void)close(fds[i]);
}

static void
note_statuses(evutil_socket_t fd, short what, void *arg)
{
	struct fixture *f = arg;

	(void)fd;
	(void)what;
	f->saves = f->statuses;
}

/* However many want in, what else the loop has to do comes in between. */
static void
clients_take_turns(void **state)
{
	enum { MANY = 60 };
	const struct timeval now = {0, 0};
	struct fixture *f = *state;
	struct event *other;
	int fds[MANY];

	open_control(f, "", MASQ_STATUS_SUCCESS);
	other = evtimer_new(f->base, note_statuses, f);
	assert_non_null(other);
	for (int i = 0; i < MANY; i++) {
		fds[i] = connect_to(f->path);
		assert_true(fds[i] >= 0);
		assert_int_equal(send(fds[i], "status\n", 7, MSG_NOSIGNAL),
		    7);
	}
	assert_int_equal(event_add(other, &now), 0);
	for (int i = 0; i < MANY; i++)
		turn(f);
	assert_int_equal(f->statuses, MANY);
	assert_true(f->saves < MANY);
	for (int i = 0; i < MANY; i++)
		(void)close(fds[i]);
	event_free(other);
}

/* A user who has had enough loses the oldest, and nobody else one. */
static void
one_user_has_enough(void **state)
{
	enum { MANY = 12, MAX = 8 };
	struct fixture *f = *state;
	int fds[MANY];
	char byte;

	open_control(f, "", MASQ_STATUS_SUCCESS);
	for (int i = 0; i < MANY; i++) {
		fds[i] = connect_to(f->path);
		assert_true(fds[i] >= 0);
		turn(f);
	}
	for (int i = 0; i < MANY; i++) {
		ssize_t n = recv(fds[i], &byte, 1, MSG_DONTWAIT);

		assert_int_equal(n, i < MANY - MAX ? 0 : -1);
		(void)close(fds[i]);
	}
}

/* Ask as another user, from another process; the first 15 bytes come back. */
static void
answer_as(struct fixture *f, const char *line, gid_t group, char out[16])
{
	int ends[2];
	pid_t pid;

	memset(out, 0, 16);
	assert_int_equal(pipe(ends), 0);
	pid = fork();
	assert_true(pid >= 0);
	if (pid == 0) {
		char text[16] = "";
		size_t len = 0;
		ssize_t n = 1;
		int fd;

		if (setgroups(0, NULL) != 0 || setgid(group) != 0 ||
		    setuid(NOBODY) != 0 || (fd = connect_to(f->path)) < 0 ||
		    send(fd, line, strlen(line), 0) < 0)
			_exit(1);
		while (len < sizeof(text) - 1 && n > 0) {
			n = recv(fd, text + len, sizeof(text) - 1 - len, 0);
			len += n > 0 ? (size_t)n : 0;
		}
		_exit(write(ends[1], text, len) == (ssize_t)len ? 0 : 1);
	}
	(void)close(ends[1]);
	while (waitpid(pid, NULL, WNOHANG) == 0) {
		turn(f);
		(void)usleep(1000);
	}
	assert_true(read(ends[0], out, 15) > 0);
	(void)close(ends[0]);
}

/* What the log says while another user sends a command, so many times. */
static const char *
log_of_refusals(struct fixture *f, int times)
{
	const char *path = harness_format(f->h, "%s/log", f->h->dir);
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
	int saved = dup(STDERR_FILENO);
	char out[16];

	assert_true(fd >= 0 && saved >= 0);
	kms_log_setup(KMS_LOG_WARNING, false, false);
	assert_true(dup2(fd, STDERR_FILENO) >= 0);
	for (int i = 0; i < times; i++)
		answer_as(f, "save\n", NOBODY, out);
	(void)dup2(saved, STDERR_FILENO);
	(void)close(saved);
	(void)close(fd);
	kms_log_setup(KMS_LOG_ERROR, false, false);
	return harness_read(f->h, path, NULL);
}

/* Anyone may ask; to command takes root, the own user, or the group. */
static void
other_users(void **state)
{
	struct fixture *f = *state;
	const struct group *group = getgrgid(NOBODY);
	char out[16];

	if (geteuid() != 0) {
		(void)fprintf(stderr, "NOTE: not root, commands of other "
		    "users are NOT tested\n");
		open_control(f, "", MASQ_STATUS_SUCCESS);
		assert_string_equal(answer(f, "save\n"), "ok saved\n");
		return;
	}
	assert_non_null(group);
	assert_int_equal(chmod(f->h->dir, 0711), 0);
	assert_int_equal(chmod(f->h->home, 0711), 0);
	open_control(f, "", MASQ_STATUS_SUCCESS);
	answer_as(f, "status\n", NOBODY, out);
	assert_memory_equal(out, "ok pid=1", 8);
	/* Nobody fills the log. */
	assert_string_equal(log_of_refusals(f, 3), "kms: warning: control: "
	    "refused save to user id 65534, who may not\n");
	answer_as(f, "save\n", NOBODY, out);
	assert_memory_equal(out, "error only root", 15);
	answer_as(f, "reload\n", NOBODY, out);
	assert_memory_equal(out, "error only root", 15);
	answer_as(f, "reload force\n", NOBODY, out);
	assert_memory_equal(out, "error only root", 15);
	answer_as(f, "accept-time\n", NOBODY, out);
	assert_memory_equal(out, "error only root", 15);
	answer_as(f, "dates 1\n", NOBODY, out);
	assert_memory_equal(out, "ok 1 dates", 10);
	answer_as(f, "stop\n", NOBODY, out);
	assert_memory_equal(out, "error only root", 15);
	assert_int_equal(f->saves + f->reloads + f->accepts + f->stops, 0);

	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	f->control = NULL;
	open_control(f, harness_format(f->h, "control_group = \"%s\";",
	    group->gr_name), MASQ_STATUS_SUCCESS);
	answer_as(f, "save\n", NOBODY, out);
	assert_string_equal(out, "ok saved\n");
	/* In another group now, but still a member by its entry. */
	answer_as(f, "save\n", 1, out);
	assert_string_equal(out, "ok saved\n");
	assert_int_equal(f->saves, 2);
}

static void
unknown_group(void **state)
{
	struct fixture *f = *state;

	open_control(f, "control_group = \"no-such-group-here\";",
	    MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "no-such-group-here"));
	assert_null(f->control);
}

static void
paths(void **state)
{
	struct fixture *f = *state;
	struct kms_control *second = NULL;
	struct kms_control_calls none = {0};
	char name[120];
	FILE *file;

	memset(name, 'n', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	open_control(f, harness_format(f->h, "control_socket = \"/%s\";",
	    name), MASQ_ERR_BAD_ENTRY);
	assert_non_null(strstr(fail_text(), "control_socket"));
	open_control(f, "control_socket = \"/nonexistent/x\";",
	    MASQ_ERR_INTERNAL);

	/* What is no socket is not removed. */
	file = fopen(f->path, "w");
	assert_non_null(file);
	(void)fclose(file);
	open_control(f, "", MASQ_ERR_INTERNAL);
	assert_int_equal(access(f->path, F_OK), 0);
	assert_int_equal(unlink(f->path), 0);

	/* A socket in use is left alone, one left behind is replaced. */
	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_control_open(f->base, f->h->home, f->config,
	    false, &none, &second), MASQ_ERR_BAD_ENTRY);
	assert_null(second);
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
	assert_int_equal(link(f->path, harness_format(f->h, "%s/left",
	    f->h->home)), 0);
	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	f->control = NULL;
	assert_int_equal(rename(harness_format(f->h, "%s/left", f->h->home),
	    f->path), 0);
	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
}

/* By force from one that lives, which then leaves the new one alone. */
static void
force(void **state)
{
	const struct kms_control_calls calls = {call_status, call_save,
	    call_reload, call_dates, call_accept_time, call_stop, *state};
	struct fixture *f = *state;
	struct kms_control *second;

	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_int_equal(kms_control_open(f->base, f->h->home, f->config,
	    true, &calls, &second), MASQ_STATUS_SUCCESS);
	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	f->control = second;
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
}

/* Relative to the home, with a link in the usual place. */
static void
elsewhere(void **state)
{
	struct fixture *f = *state;
	struct stat st;

	open_control(f, "control_socket = \"other\";", MASQ_STATUS_SUCCESS);
	assert_int_equal(lstat(f->path, &st), 0);
	assert_true(S_ISLNK(st.st_mode));
	assert_string_equal(answer(f, "status\n"), "ok pid=1 home=/a b\n");
	kms_control_close(f->control, MASQ_STATUS_SUCCESS);
	f->control = NULL;
	assert_int_not_equal(lstat(f->path, &st), 0);

	/* A link left behind is replaced by a socket, and the reverse. */
	assert_int_equal(symlink("nowhere", f->path), 0);
	open_control(f, "", MASQ_STATUS_SUCCESS);
	assert_int_equal(lstat(f->path, &st), 0);
	assert_true(S_ISSOCK(st.st_mode));
}

int
main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(bad_lines),
		CASE(commands),
		CASE(silent_clients),
		CASE(clients_take_turns),
		CASE(one_user_has_enough),
		CASE(other_users),
		CASE(unknown_group),
		CASE(paths),
		CASE(force),
		CASE(elsewhere),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
