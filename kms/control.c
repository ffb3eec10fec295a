/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "kms/control.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>
#include <sys/socket.h>
#include <unistd.h>

#include <event2/event.h>

#include "base/fail.h"
#include "kms/control_socket.h"
#include "kms/log.h"
#include "kms/report.h"
#include "kms/users.h"

#define CLIENTS_MAX 32
#define CLIENTS_MAX_PER_USER 8
/* New clients in a row before signals, and those there are, have their turn. */
#define TURN 16
/* Pause when accept() finds no free file, so that it does not spin. */
#define PAUSE_MS 100
#define CLIENT_SECONDS 10
#define GROUPS_MAX 1024

struct client {
	TAILQ_ENTRY(client) link;
	struct kms_control *control;
	struct event *event;
	int fd;
	bool waits;			/* for the stop */
	bool ours;			/* root, or our own user */
	uid_t user;
	size_t len;
	char line[KMS_CONTROL_LINE_MAX];
};

struct kms_control {
	struct kms_control_calls calls;
	struct event_base *base;
	struct kms_control_socket socket;
	struct event *listener;
	struct event *resume;		/* listen again after a pause */
	bool grouped;			/* members of `group` may command */
	gid_t group;
	size_t client_count;
	TAILQ_HEAD(, client) clients;
};

static MASQ_status_t
command_status(struct kms_control *control, const char *argument, char *out,
    size_t room)
{
	(void)argument;
	control->calls.status(control->calls.arg, out, room);
	return MASQ_STATUS_SUCCESS;
}

static MASQ_status_t
command_save(struct kms_control *control, const char *argument, char *out,
    size_t room)
{
	(void)argument;
	(void)snprintf(out, room, "saved");
	return control->calls.save(control->calls.arg);
}

static MASQ_status_t
command_reload(struct kms_control *control, const char *argument, char *out,
    size_t room)
{
	bool force = strcmp(argument, "force") == 0;

	if (*argument != '\0' && !force)
		return fail(MASQ_ERR_INVAL, "reload what?");
	return control->calls.reload(control->calls.arg, force, out, room);
}

static MASQ_status_t
command_dates(struct kms_control *control, const char *argument, char *out,
    size_t room)
{
	char *end;
	long count = strtol(argument, &end, 10);

	if (end == argument || *end != '\0' || count < 1 ||
	    count > KMS_REPORT_DATES_MAX)
		return fail(MASQ_ERR_INVAL, "--dates takes a number from 1 to "
		    "%d",
		    KMS_REPORT_DATES_MAX);
	return control->calls.dates(control->calls.arg, (size_t)count, out,
	    room);
}

static MASQ_status_t
command_accept_time(struct kms_control *control, const char *argument,
    char *out, size_t room)
{
	(void)argument;
	(void)snprintf(out, room, "accepted");
	return control->calls.accept_time(control->calls.arg);
}

static MASQ_status_t
command_stop(struct kms_control *control, const char *argument, char *out,
    size_t room)
{
	(void)argument;
	(void)snprintf(out, room, "stopping");
	control->calls.stop(control->calls.arg);
	return MASQ_STATUS_SUCCESS;
}

static const struct command {
	const char *name;
	bool argument;			/* may follow, behind a space */
	bool for_all;
	bool waits;			/* kms_control_close() answers */
	MASQ_status_t (*run)(struct kms_control *, const char *argument,
	    char *, size_t);
} commands[] = {
	{"status", false, true, false, command_status},
	{"dates", true, true, false, command_dates},
	{"save", false, false, false, command_save},
	{"reload", true, false, false, command_reload},
	{"accept-time", false, false, false, command_accept_time},
	{"stop", false, false, true, command_stop},
};

/* The command that a line gives, or NULL; its argument is "" without one. */
static const struct command *
find_command(const char *line, const char **argument)
{
	size_t len = strcspn(line, " ");

	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		if (strlen(commands[i].name) == len &&
		    strncmp(line, commands[i].name, len) == 0 &&
		    (line[len] == '\0' || commands[i].argument)) {
			*argument = line + len + (line[len] == ' ');
			return &commands[i];
		}
	return NULL;
}

static void
client_free(struct client *client)
{
	TAILQ_REMOVE(&client->control->clients, client, link);
	client->control->client_count--;
	event_free(client->event);
	(void)close(client->fd);
	free(client);
}

/* One line, which a socket's buffer takes at once. */
static void
client_answer(struct client *client, MASQ_status_t status, const char *text)
{
	char line[KMS_CONTROL_LINE_MAX];
	int len;

	len = snprintf(line, sizeof(line), "%s %s",
	    status == MASQ_STATUS_SUCCESS ? "ok" : "error", text);
	if (len < 0)
		return;
	if ((size_t)len > sizeof(line) - 2)
		len = sizeof(line) - 2;
	line[len++] = '\n';
	(void)send(client->fd, line, (size_t)len, MSG_NOSIGNAL | MSG_DONTWAIT);
}

/* Is this user, whose process has this group, in the group? */
static bool
is_member(uid_t uid, gid_t its_group, gid_t group)
{
	gid_t groups[GROUPS_MAX];
	int count = GROUPS_MAX;
	struct passwd *user;
	bool found = false;

	if (its_group == group)
		return true;
	user = kms_user_by_id(uid);
	if (user == NULL || getgrouplist(user->pw_name, user->pw_gid, groups,
	    &count) < 0)
		count = 0;
	free(user);
	for (int i = 0; i < count; i++)
		found |= groups[i] == group;
	return found;
}

/* Who is at the other end? */
static bool
get_peer(int fd, struct ucred *peer)
{
	socklen_t len = sizeof(*peer);

	return getsockopt(fd, SOL_SOCKET, SO_PEERCRED, peer, &len) == 0;
}

static bool
may_command(const struct client *client)
{
	struct ucred peer;

	return client->ours || (client->control->grouped &&
	    get_peer(client->fd, &peer) &&
	    is_member(peer.uid, peer.gid, client->control->group));
}

/* Warn, but not once for each time that somebody tries. */
static void
log_refusal(const struct client *client, const struct command *command)
{
	static _Atomic int64_t last;

	kms_log(kms_log_due(&last) ? KMS_LOG_WARNING : KMS_LOG_VERBOSE,
	    "control: refused %s to user id %lu, who may not", command->name,
	    (unsigned long)client->user);
}

/* A whole line has come. True if the client stays for its answer. */
static bool
client_command(struct client *client)
{
	const struct command *command;
	char out[KMS_CONTROL_LINE_MAX] = "";
	const char *argument = "";
	MASQ_status_t status;

	command = find_command(client->line, &argument);
	if (command == NULL) {
		client_answer(client, MASQ_ERR_INVAL, "unknown command");
		return false;
	}
	if (!command->for_all && !may_command(client)) {
		log_refusal(client, command);
		client_answer(client, MASQ_ERR_INVAL_ROLE, "only root, the "
		    "server's own user and members of control_group may do "
		    "that");
		return false;
	}
	status = command->run(client->control, argument, out, sizeof(out));
	client->waits = command->waits;
	if (!command->waits)
		client_answer(client, status,
		    status == MASQ_STATUS_SUCCESS ? out : fail_text());
	return command->waits;
}

static void
on_client(evutil_socket_t fd, short what, void *arg)
{
	const struct timeval for_good = {3600, 0};
	struct client *client = arg;
	char *newline;
	ssize_t n;

	n = (what & EV_READ) == 0 || client->waits ? 0 :
	    recv(fd, client->line + client->len,
	    sizeof(client->line) - 1 - client->len, 0);
	if (n < 0 && (errno == EAGAIN || errno == EINTR))
		return;
	if (n <= 0) {
		client_free(client);
		return;
	}
	client->len += (size_t)n;
	client->line[client->len] = '\0';
	newline = strchr(client->line, '\n');
	if (newline == NULL && client->len < sizeof(client->line) - 1)
		return;
	if (newline != NULL)
		*newline = '\0';
	if (client_command(client))
		(void)event_add(client->event, &for_good);
	else
		client_free(client);
}

/*
 * Where a user has as many clients as one may have, the oldest of them goes.
 * Where there are as many as all may have, the oldest of all goes, one that is
 * not ours if there is any.
 */
static struct client *
find_victim(const struct kms_control *control, uid_t user)
{
	struct client *client, *his = NULL, *victim = NULL;
	size_t count = 0;

	TAILQ_FOREACH(client, &control->clients, link) {
		count += client->user == user;
		if (client->waits)
			continue;
		if (his == NULL && client->user == user)
			his = client;
		if (victim == NULL || (victim->ours && !client->ours))
			victim = client;
	}
	if (count >= CLIENTS_MAX_PER_USER)
		return his;
	return control->client_count >= CLIENTS_MAX ? victim : NULL;
}

/* Take over a client's socket. */
static void
client_new(struct kms_control *control, int fd)
{
	const struct timeval limit = {CLIENT_SECONDS, 0};
	struct client *client = NULL, *victim;
	struct ucred peer = {0, (uid_t)-1, (gid_t)-1};

	(void)get_peer(fd, &peer);
	victim = find_victim(control, peer.uid);
	if (victim != NULL)
		client_free(victim);
	if (control->client_count < CLIENTS_MAX)
		client = calloc(1, sizeof(*client));
	if (client != NULL)
		client->event = event_new(control->base, fd,
		    EV_READ | EV_PERSIST, on_client, client);
	if (client == NULL || client->event == NULL) {
		free(client);
		(void)close(fd);
		return;
	}
	client->control = control;
	client->fd = fd;
	client->user = peer.uid;
	client->ours = peer.uid == 0 || peer.uid == geteuid();
	TAILQ_INSERT_TAIL(&control->clients, client, link);
	control->client_count++;
	(void)event_add(client->event, &limit);
	/* Most come with their line, and are done with at once. */
	on_client(fd, EV_READ, client);
}

static void
on_listener(evutil_socket_t fd, short what, void *arg)
{
	const struct timeval pause = {0, PAUSE_MS * 1000};
	struct kms_control *control = arg;
	int client;

	(void)what;
	for (int i = 0; i < TURN; i++) {
		client = accept4(fd, NULL, NULL, SOCK_CLOEXEC | SOCK_NONBLOCK);
		if (client >= 0) {
			client_new(control, client);
			continue;
		}
		if (errno != EAGAIN && errno != EINTR &&
		    errno != ECONNABORTED) {
			(void)event_del(control->listener);
			(void)event_add(control->resume, &pause);
		}
		return;
	}
}

static void
on_resume(evutil_socket_t fd, short what, void *arg)
{
	struct kms_control *control = arg;

	(void)fd;
	(void)what;
	(void)event_add(control->listener, NULL);
}

/* Take clients from here on. */
static MASQ_status_t
start_accepting(struct kms_control *control)
{
	control->resume = evtimer_new(control->base, on_resume, control);
	control->listener = event_new(control->base, control->socket.fd,
	    EV_READ | EV_PERSIST, on_listener, control);
	if (control->resume == NULL || control->listener == NULL ||
	    event_add(control->listener, NULL) != 0)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	return MASQ_STATUS_SUCCESS;
}

/* The group that the configuration names, if it does. */
static MASQ_status_t
find_group(const struct kms_config *config, gid_t *group)
{
	struct group *found;

	if (config->control_group == NULL)
		return MASQ_STATUS_SUCCESS;
	found = kms_group_by_name(config->control_group);
	if (found == NULL && errno != 0)
		return fail(MASQ_ERR_BAD_ENTRY, "cannot look up group \"%s\", "
		    "which control_group names: %s", config->control_group,
		    strerror(errno));
	if (found == NULL)
		return fail(MASQ_ERR_BAD_ENTRY, "there is no group \"%s\", "
		    "which control_group names", config->control_group);
	*group = found->gr_gid;
	free(found);
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_control_group(struct kms_control *control, const struct kms_config *config)
{
	gid_t group = 0;
	MASQ_status_t status = find_group(config, &group);

	if (status != MASQ_STATUS_SUCCESS)
		return status;
	control->group = group;
	control->grouped = config->control_group != NULL;
	return MASQ_STATUS_SUCCESS;
}

MASQ_status_t
kms_control_check(const char *home, const struct kms_config *config)
{
	gid_t group;
	MASQ_status_t status = find_group(config, &group);

	return status != MASQ_STATUS_SUCCESS ? status :
	    kms_control_socket_check(home, config);
}

MASQ_status_t
kms_control_open(struct event_base *base, const char *home,
    const struct kms_config *config, bool force,
    const struct kms_control_calls *calls, struct kms_control **control)
{
	struct kms_control *c = calloc(1, sizeof(*c));
	MASQ_status_t status;

	*control = NULL;
	if (c == NULL)
		return fail(MASQ_ERR_NOMEM, "out of memory");
	c->base = base;
	c->calls = *calls;
	c->socket.fd = -1;
	TAILQ_INIT(&c->clients);
	status = kms_control_group(c, config);
	if (status == MASQ_STATUS_SUCCESS)
		status = kms_control_socket_open(home, config, force,
		    &c->socket);
	if (status == MASQ_STATUS_SUCCESS)
		status = start_accepting(c);
	if (status == MASQ_STATUS_SUCCESS)
		*control = c;
	else
		kms_control_close(c, status);
	return status;
}

void
kms_control_close(struct kms_control *control, MASQ_status_t stopped)
{
	struct client *client;

	if (control == NULL)
		return;
	if (control->listener != NULL)
		event_free(control->listener);
	if (control->resume != NULL)
		event_free(control->resume);
	kms_control_socket_close(&control->socket);
	while ((client = TAILQ_FIRST(&control->clients)) != NULL) {
		if (client->waits)
			client_answer(client, stopped, stopped ==
			    MASQ_STATUS_SUCCESS ? "stopped" : fail_text());
		client_free(client);
	}
	free(control);
}
