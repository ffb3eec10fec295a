/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/haproxy.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/bench.h"

#define REQUEST "GET / HTTP/1.1\r\nHost: bench\r\n\r\n"
#define BODY "k"
#define PATH_LEN 4352
#define ANSWER_MAX 4096

static struct {
	pid_t pid;
	int port;
	char dir[4096];
	char about[512];
} proxy;

static const char *
path_in_dir(char path[PATH_LEN], const char *name)
{
	(void)snprintf(path, PATH_LEN, "%s/%s", proxy.dir, name);
	return path;
}

static void
clean_up(void)
{
	static const char *const names[] = {"cfg", "pem", "log"};
	char path[PATH_LEN];

	if (proxy.pid > 0) {
		(void)kill(proxy.pid, SIGTERM);
		(void)waitpid(proxy.pid, NULL, 0);
		proxy.pid = 0;
	}
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		(void)unlink(path_in_dir(path, names[i]));
	(void)rmdir(proxy.dir);
}

static bool
set_about(const char *command)
{
	FILE *f = popen(command, "r");
	bool ok = f != NULL && fgets(proxy.about, sizeof(proxy.about), f) !=
	    NULL && strncmp(proxy.about, "HAProxy", 7) == 0;

	if (f != NULL)
		(void)pclose(f);
	proxy.about[strcspn(proxy.about, "\n")] = '\0';
	return ok;
}

/* Append a file to another. */
static void
append(FILE *out, const char *home, const char *name)
{
	char path[PATH_LEN];
	FILE *in;
	int c;

	(void)snprintf(path, sizeof(path), "%s/ca/%s", home, name);
	in = fopen(path, "re");
	if (in == NULL)
		bench_die("cannot read %s", path);
	while ((c = getc(in)) != EOF)
		(void)putc(c, out);
	(void)fclose(in);
}

static FILE *
create(const char *name)
{
	char path[PATH_LEN];
	int fd = open(path_in_dir(path, name), O_WRONLY | O_CREAT | O_CLOEXEC,
	    0600);
	FILE *file = fd < 0 ? NULL : fdopen(fd, "w");

	if (file == NULL)
		bench_die("cannot make %s", path);
	return file;
}

static void
write_files(const char *home, int threads, int clients)
{
	FILE *file = create("pem");
	char absolute[4096];

	if (realpath(home, absolute) == NULL)
		bench_die("no home %s", home);
	append(file, home, "kms-crt.pem");
	append(file, home, "kms-key.pem");
	(void)fclose(file);
	file = create("cfg");
	(void)fprintf(file, "global\n"
	    "  nbthread %d\n"
	    "  maxconn %d\n"
	    "  ssl-default-bind-options ssl-min-ver TLSv1.3\n"
	    "defaults\n"
	    "  mode http\n"
	    "  timeout client 60s\n"
	    "  timeout connect 60s\n"
	    "  timeout server 60s\n"
	    "frontend bench\n"
	    "  bind 127.0.0.1:%d ssl crt \"%s/pem\" ca-file "
	    "\"%s/ca/ca-crt.pem\" verify required\n"
	    "  http-request return status 200 content-type text/plain "
	    "string \"" BODY "\"\n", threads, clients + 64, proxy.port,
	    proxy.dir, absolute);
	(void)fclose(file);
}

/* A socket on 127.0.0.1: bound to a free port, or connected to HAProxy's. */
static int
open_socket(bool to_connect)
{
	struct sockaddr_in a = {.sin_family = AF_INET,
	    .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
	socklen_t len = sizeof(a);
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	if (to_connect)
		a.sin_port = htons((uint16_t)proxy.port);
	if (fd >= 0 && (to_connect ? connect(fd, (struct sockaddr *)&a, len) :
	    bind(fd, (struct sockaddr *)&a, len)) == 0 &&
	    getsockname(fd, (struct sockaddr *)&a, &len) == 0) {
		if (!to_connect)
			proxy.port = ntohs(a.sin_port);
		return fd;
	}
	(void)close(fd);
	return -1;
}

static void
run(void)
{
	char config[PATH_LEN], log[PATH_LEN];
	pid_t parent = getpid();
	int fd;

	(void)path_in_dir(config, "cfg");
	fd = open(path_in_dir(log, "log"), O_WRONLY | O_CREAT, 0600);
	proxy.pid = fork();
	if (proxy.pid != 0) {
		(void)close(fd);
		return;
	}
	(void)prctl(PR_SET_PDEATHSIG, SIGTERM);
	if (getppid() == parent && dup2(fd, STDOUT_FILENO) >= 0 &&
	    dup2(fd, STDERR_FILENO) >= 0)
		(void)execlp("haproxy", "haproxy", "-db", "-q", "-f", config,
		    (char *)NULL);
	_exit(127);
}

/* It ended instead of serving: the last line that it wrote says why. */
static int
failed(void)
{
	char path[PATH_LEN], line[400], last[400] = "it gives no reason";
	FILE *log = fopen(path_in_dir(path, "log"), "re");

	proxy.pid = 0;
	while (log != NULL && fgets(line, sizeof(line), log) != NULL)
		(void)snprintf(last, sizeof(last), "%.*s",
		    (int)strcspn(line, "\n"), line);
	if (log != NULL)
		(void)fclose(log);
	(void)snprintf(proxy.about, sizeof(proxy.about),
	    "none: haproxy does not start: %s", last);
	return 0;
}

int
haproxy_start(const char *home, int threads, int clients)
{
	const char *tmp = getenv("TMPDIR"), *path = getenv("PATH");
	char with_sbin[4096];
	int fd;

	/* Where Debian has it, which is in no user's PATH. */
	(void)snprintf(with_sbin, sizeof(with_sbin), "%s:/usr/sbin",
	    path != NULL ? path : "/usr/bin:/bin");
	(void)setenv("PATH", with_sbin, 1);
	if (!set_about("haproxy -v 2>/dev/null")) {
		(void)snprintf(proxy.about, sizeof(proxy.about), "none: there "
		    "is no program haproxy; Debian has a package of that name");
		return 0;
	}
	(void)snprintf(proxy.dir, sizeof(proxy.dir), "%s/masqitt-haproxy."
	    "XXXXXX", tmp != NULL ? tmp : "/tmp");
	if (mkdtemp(proxy.dir) == NULL)
		bench_die("cannot make %s", proxy.dir);
	bench_at_end(clean_up);
	fd = open_socket(false);
	if (fd < 0)
		bench_die("no free port");
	(void)close(fd);
	write_files(home, threads, clients);
	run();
	while ((fd = open_socket(true)) < 0) {
		if (proxy.pid < 0 || waitpid(proxy.pid, NULL, WNOHANG) != 0)
			return failed();
		(void)usleep(1000);
	}
	(void)close(fd);
	return proxy.port;
}

pid_t
haproxy_pid(void)
{
	return proxy.pid;
}

const char *
haproxy_about(void)
{
	return proxy.about;
}

void
haproxy_ask(SSL *ssl)
{
	char answer[ANSWER_MAX + 1];
	int len = 0, n;

	if (SSL_write(ssl, REQUEST, sizeof(REQUEST) - 1) <= 0)
		bench_die("cannot send a request to haproxy");
	do {
		n = SSL_read(ssl, answer + len, ANSWER_MAX - len);
		if (n <= 0)
			bench_die("haproxy closed the connection");
		len += n;
		answer[len] = '\0';
	} while (strstr(answer, "\r\n\r\n" BODY) == NULL && len < ANSWER_MAX);
	if (strncmp(answer, "HTTP/1.1 200", 12) != 0)
		bench_die("haproxy answers something else");
}
