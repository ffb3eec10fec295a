/*
 * SPDX-License-Identifier: Apache-2.0
 */
#include "bench/own_kms.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/bench.h"

#define PATH_LEN 4352			/* a folder and a name in it */
#define READY "ready on 127.0.0.1:"

static struct {
	char bin[4096], home[4096];
	char ca[PATH_LEN], cert[PATH_LEN], key[PATH_LEN];
	pid_t pid;
	int port;
} own;

static void
join(char out[PATH_LEN], const char *folder, const char *name)
{
	if (snprintf(out, PATH_LEN, "%s/%s", folder, name) >= PATH_LEN)
		bench_die("%s/%s is too long", folder, name);
}

/*
 * Start a program with its output, all of it, to the file "log" in the home
 * (what kms writes is called otherwise).
 */
static pid_t
spawn(char *const argv[])
{
	char program[PATH_LEN], log[PATH_LEN];
	pid_t parent = getpid(), pid;
	int fd;

	if (strchr(argv[0], '/') != NULL)
		(void)snprintf(program, sizeof(program), "%s", argv[0]);
	else
		join(program, own.bin, argv[0]);
	join(log, own.home, "log");
	fd = open(log, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	pid = fd < 0 ? -1 : fork();
	if (pid < 0)
		bench_die("cannot start %s: %s", program, strerror(errno));
	if (pid == 0) {
		(void)prctl(PR_SET_PDEATHSIG, SIGTERM);
		if (getppid() == parent && dup2(fd, STDOUT_FILENO) >= 0 &&
		    dup2(fd, STDERR_FILENO) >= 0)
			(void)execv(program, argv);
		_exit(127);
	}
	(void)close(fd);
	return pid;
}

static void
run(char *const argv[])
{
	pid_t pid = spawn(argv);
	int status;

	if (waitpid(pid, &status, 0) != pid || status != 0)
		bench_die("%s in %s failed; it has to lie beside this "
		    "program: make bench sees to that", argv[0], own.bin);
}

static void
clean_up(void)
{
	char rm[] = "/bin/rm", rf[] = "-rf";
	char *const argv[] = { rm, rf, own.home, NULL };
	pid_t pid;

	if (own.pid > 0) {
		(void)kill(own.pid, SIGTERM);
		(void)waitpid(own.pid, NULL, 0);
	}
	pid = spawn(argv);
	(void)waitpid(pid, NULL, 0);
}

/* The port that kms says it is ready on, or 0 for as long as it is not. */
static int
read_port(void)
{
	char path[PATH_LEN], text[4096];
	const char *at;
	size_t len = 0;
	FILE *file;

	join(path, own.home, "log");
	file = fopen(path, "re");
	if (file != NULL) {
		len = fread(text, 1, sizeof(text) - 1, file);
		(void)fclose(file);
	}
	text[len] = '\0';
	at = strstr(text, READY);
	/* The line is there as a whole, or not yet. */
	if (at == NULL || strchr(at, '\n') == NULL)
		return 0;
	return (int)strtol(at + strlen(READY), NULL, 10);
}

static void
start(void)
{
	char kms[] = "kms", p[] = "-p", zero[] = "0", m[] = "-m", H[] = "-H";
	char *const argv[] = { kms, m, p, zero, H, own.home, NULL };

	own.pid = spawn(argv);
	while ((own.port = read_port()) == 0) {
		if (waitpid(own.pid, NULL, WNOHANG) != 0) {
			own.pid = 0;
			bench_die("kms ended instead of serving");
		}
		(void)usleep(1000);
	}
}

void
own_kms_start(void)
{
	char make_params[] = "make_params", generate_ca[] = "generate_ca";
	char client_cert[] = "generate_client_cert", H[] = "-H";
	char id[] = OWN_KMS_CLIENT, both[] = "both", *slash;
	char *const params[] = { make_params, H, own.home, NULL };
	char *const ca[] = { generate_ca, H, own.home, NULL };
	char *const client[] = { client_cert, H, own.home, id, both, NULL };
	const char *tmp = getenv("TMPDIR");
	ssize_t n = readlink("/proc/self/exe", own.bin, sizeof(own.bin) - 1);

	slash = n > 0 ? strrchr(own.bin, '/') : NULL;
	if (slash == NULL)
		bench_die("cannot tell where this program lies");
	*slash = '\0';
	(void)snprintf(own.home, sizeof(own.home), "%s/masqitt-bench.XXXXXX",
	    tmp != NULL ? tmp : "/tmp");
	if (mkdtemp(own.home) == NULL)
		bench_die("cannot make %s: %s", own.home, strerror(errno));
	bench_at_end(clean_up);
	run(params);
	run(ca);
	run(client);
	join(own.ca, own.home, "ca/ca-crt.pem");
	join(own.cert, own.home, "ca/" OWN_KMS_CLIENT "-crt.pem");
	join(own.key, own.home, "ca/" OWN_KMS_CLIENT "-key.pem");
	start();
}

int
own_kms_port(void)
{
	return own.port;
}

const char *
own_kms_ca(void)
{
	return own.ca;
}

const char *
own_kms_cert(void)
{
	return own.cert;
}

const char *
own_kms_key(void)
{
	return own.key;
}
