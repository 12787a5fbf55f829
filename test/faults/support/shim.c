/*
 * Stands before libc in a program under test (LD_PRELOAD): notes the system calls that touch watched files, and lets one
 * of them fail. $KONVID_FAULT_PLAN names a file of lines:
 *
 *   root FOLDER                       paths below it are watched
 *   log FILE                          where calls, or the fault that struck, are noted
 *   role NAME GLOB                    what a file is; the first glob that fits the whole path decides
 *   fault CALL ROLE NTH KIND VALUE    what happens at the NTH call of that name to files of that role
 *
 * Kinds: `error` once, or `errors` from then on, with errno VALUE; `short`: no more than VALUE bytes from then on;
 * `hang`: for ever; `shrink`, `grow`, `vanish`: happens to the file before the call; `clock`: from then on the wall clock
 * is VALUE seconds off.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/socket.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define MAX_ROLES 64
#define MAX_FILES 4096
#define NO_ROLE (-1)

struct role {
  char name[32];
  char glob[PATH_MAX];
};

static struct role roles[MAX_ROLES];
static int role_count;
static char root[PATH_MAX];
static size_t root_length;
static int log_file = -1;

static char fault_call[32];
static char fault_role[32];
static char fault_kind[16];
static long fault_nth;
static long fault_value;
static atomic_long calls_seen;
static atomic_long clock_offset_s;

/* Roles of open files, plus one; 0 for files that are nobody's business. */
static atomic_int role_of_file[MAX_FILES];

#define REAL(name) ((__typeof__(&name))real(#name))

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static void note(const char *word, const char *call, int role, const char *path) {
  if (log_file < 0) return;
  char line[PATH_MAX + 128];
  int length = snprintf(line, sizeof line, "%s %s %s %s\n", word, call, roles[role].name, path);
  if (length > 0) syscall(SYS_write, log_file, line, (size_t)length);
}

static void read_line(const char *line) {
  struct role *role = &roles[role_count];
  char path[PATH_MAX];
  if (sscanf(line, "root %4095[^\n]", root) == 1) root_length = strlen(root);
  else if (sscanf(line, "log %4095[^\n]", path) == 1) log_file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  else if (role_count < MAX_ROLES && sscanf(line, "role %31s %4095[^\n]", role->name, role->glob) == 2) role_count += 1;
  else sscanf(line, "fault %31s %31s %ld %15s %ld", fault_call, fault_role, &fault_nth, fault_kind, &fault_value);
}

__attribute__((constructor)) static void read_plan(void) {
  const char *path = getenv("KONVID_FAULT_PLAN");
  FILE *plan = path == NULL ? NULL : fopen(path, "re");
  if (plan == NULL) return;
  char line[PATH_MAX * 2];
  while (fgets(line, sizeof line, plan) != NULL) read_line(line);
  fclose(plan);
}

static int find_role(const char *path) {
  if (path == NULL || root_length == 0 || strncmp(path, root, root_length) != 0) return NO_ROLE;
  for (int index = 0; index < role_count; index += 1)
    if (fnmatch(roles[index].glob, path, 0) == 0) return index;
  return NO_ROLE;
}

static int role_of(int file) {
  return file >= 0 && file < MAX_FILES ? atomic_load(&role_of_file[file]) - 1 : NO_ROLE;
}

static void path_of(int file, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = syscall(SYS_readlink, link, path, PATH_MAX - 1);
  path[length < 0 ? 0 : length] = '\0';
}

static void change_file(const char *path) {
  if (strcmp(fault_kind, "vanish") == 0) syscall(SYS_unlink, path);
  struct stat state;
  if (strcmp(fault_kind, "shrink") == 0 && stat(path, &state) == 0) syscall(SYS_truncate, path, state.st_size / 2);
  if (strcmp(fault_kind, "grow") != 0) return;
  long file = syscall(SYS_open, path, O_WRONLY | O_APPEND);
  if (file < 0) return;
  syscall(SYS_write, file, "grown\n", 6);
  syscall(SYS_close, file);
}

static void hang(void) {
  for (;;) syscall(SYS_pause);
}

/* Whether the call fails, with errno set. */
static int strikes(const char *call, int role, const char *path) {
  if (role == NO_ROLE) return 0;
  if (fault_nth == 0) {
    note("CALL", call, role, path);
    return 0;
  }
  if (strcmp(call, fault_call) != 0 || strcmp(roles[role].name, fault_role) != 0) return 0;
  long seen = atomic_fetch_add(&calls_seen, 1) + 1;
  int lasts = strcmp(fault_kind, "errors") == 0;
  if (seen < fault_nth || (seen > fault_nth && !lasts)) return 0;
  if (seen == fault_nth) note("STRUCK", call, role, path);
  if (lasts || strcmp(fault_kind, "error") == 0) {
    errno = (int)fault_value;
    return 1;
  }
  if (strcmp(fault_kind, "hang") == 0) hang();
  if (strcmp(fault_kind, "clock") == 0) atomic_store(&clock_offset_s, fault_value);
  else change_file(path);
  return 0;
}

static int strikes_path(const char *call, const char *path) { return strikes(call, find_role(path), path); }

static int strikes_file(const char *call, int file) {
  int role = role_of(file);
  if (role == NO_ROLE) return 0;
  char path[PATH_MAX];
  path_of(file, path);
  return strikes(call, role, path);
}

/* How much of a transfer is done: all of it, or what a short one leaves. */
static size_t shorten(const char *call, int file, size_t count) {
  int role = role_of(file);
  if (role == NO_ROLE || strcmp(fault_kind, "short") != 0 || atomic_load(&calls_seen) < fault_nth) return count;
  if (strcmp(call, fault_call) != 0 || strcmp(roles[role].name, fault_role) != 0) return count;
  return count > (size_t)fault_value ? (size_t)fault_value : count;
}

static int remember(int file, const char *path) {
  if (file >= 0 && file < MAX_FILES) atomic_store(&role_of_file[file], find_role(path) + 1);
  return file;
}

static void forget(int file) {
  if (file >= 0 && file < MAX_FILES) atomic_store(&role_of_file[file], 0);
}

static int open_as(const char *name, const char *path, int flags, mode_t mode) {
  if (strikes_path("open", path)) return -1;
  int (*real_open)(const char *, int, ...) = (int (*)(const char *, int, ...))real(name);
  return remember(real_open(path, flags, mode), path);
}

static mode_t mode_of(int flags, va_list more) {
  return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? (mode_t)va_arg(more, int) : 0;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_as("open", path, flags, mode);
}

int openat(int folder, const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  if (strikes_path("open", path)) return -1;
  int (*real_open)(int, const char *, int, ...) = (int (*)(int, const char *, int, ...))real("openat");
  return remember(real_open(folder, path, flags, mode), path);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return open_as("open64", path, flags, mode);
}

int close(int file) {
  int fails = strikes_file("close", file);
  int error = errno;
  forget(file);
  int result = REAL(close)(file);
  if (!fails) return result;
  errno = error;
  return -1;
}

ssize_t read(int file, void *buffer, size_t count) {
  if (strikes_file("read", file)) return -1;
  return REAL(read)(file, buffer, shorten("read", file, count));
}

ssize_t pread64(int file, void *buffer, size_t count, off64_t offset) {
  if (strikes_file("read", file)) return -1;
  return REAL(pread64)(file, buffer, shorten("read", file, count), offset);
}

ssize_t readv(int file, const struct iovec *parts, int count) {
  if (strikes_file("read", file)) return -1;
  return REAL(readv)(file, parts, shorten("read", file, 2) == 1 ? 1 : count);
}

ssize_t preadv64(int file, const struct iovec *parts, int count, off64_t offset) {
  if (strikes_file("read", file)) return -1;
  return REAL(preadv64)(file, parts, count, offset);
}

ssize_t write(int file, const void *buffer, size_t count) {
  if (strikes_file("write", file)) return -1;
  return REAL(write)(file, buffer, shorten("write", file, count));
}

ssize_t pwrite64(int file, const void *buffer, size_t count, off64_t offset) {
  if (strikes_file("write", file)) return -1;
  return REAL(pwrite64)(file, buffer, shorten("write", file, count), offset);
}

/* Only the first part of a short one gets through, and of that no more than is allowed. */
static ssize_t write_short(int file, const struct iovec *parts, size_t allowed, off64_t offset) {
  size_t first = parts[0].iov_len < allowed ? parts[0].iov_len : allowed;
  return offset < 0 ? REAL(write)(file, parts[0].iov_base, first) : REAL(pwrite64)(file, parts[0].iov_base, first, offset);
}

ssize_t writev(int file, const struct iovec *parts, int count) {
  if (strikes_file("write", file)) return -1;
  size_t allowed = shorten("write", file, SSIZE_MAX);
  if (allowed != SSIZE_MAX && count > 0) return write_short(file, parts, allowed, -1);
  return REAL(writev)(file, parts, count);
}

ssize_t pwritev64(int file, const struct iovec *parts, int count, off64_t offset) {
  if (strikes_file("write", file)) return -1;
  size_t allowed = shorten("write", file, SSIZE_MAX);
  if (allowed != SSIZE_MAX && count > 0) return write_short(file, parts, allowed, offset);
  return REAL(pwritev64)(file, parts, count, offset);
}

int fsync(int file) { return strikes_file("fsync", file) ? -1 : REAL(fsync)(file); }
int fdatasync(int file) { return strikes_file("fdatasync", file) ? -1 : REAL(fdatasync)(file); }
int ftruncate64(int file, off64_t size) { return strikes_file("ftruncate", file) ? -1 : REAL(ftruncate64)(file, size); }
int fchmod(int file, mode_t mode) { return strikes_file("chmod", file) ? -1 : REAL(fchmod)(file, mode); }
int fchown(int file, uid_t user, gid_t group) { return strikes_file("chown", file) ? -1 : REAL(fchown)(file, user, group); }
int futimens(int file, const struct timespec times[2]) { return strikes_file("utime", file) ? -1 : REAL(futimens)(file, times); }

int rename(const char *from, const char *to) { return strikes_path("rename", to) ? -1 : REAL(rename)(from, to); }
int unlink(const char *path) { return strikes_path("unlink", path) ? -1 : REAL(unlink)(path); }
int rmdir(const char *path) { return strikes_path("rmdir", path) ? -1 : REAL(rmdir)(path); }
int mkdir(const char *path, mode_t mode) { return strikes_path("mkdir", path) ? -1 : REAL(mkdir)(path, mode); }
int link(const char *from, const char *to) { return strikes_path("link", to) ? -1 : REAL(link)(from, to); }
int chmod(const char *path, mode_t mode) { return strikes_path("chmod", path) ? -1 : REAL(chmod)(path, mode); }
int access(const char *path, int mode) { return strikes_path("access", path) ? -1 : REAL(access)(path, mode); }
int truncate(const char *path, off_t size) { return strikes_path("truncate", path) ? -1 : REAL(truncate)(path, size); }
int statfs64(const char *path, struct statfs64 *out) { return strikes_path("statfs", path) ? -1 : REAL(statfs64)(path, out); }
int utimes(const char *path, const struct timeval times[2]) { return strikes_path("utime", path) ? -1 : REAL(utimes)(path, times); }
char *mkdtemp(char *path) { return strikes_path("mkdtemp", path) ? NULL : REAL(mkdtemp)(path); }

int utimensat(int folder, const char *path, const struct timespec times[2], int flags) {
  return strikes_path("utime", path) ? -1 : REAL(utimensat)(folder, path, times, flags);
}

ssize_t readlink(const char *path, char *out, size_t size) {
  return strikes_path("readlink", path) ? -1 : REAL(readlink)(path, out, size);
}

char *realpath(const char *path, char *out) { return strikes_path("realpath", path) ? NULL : REAL(realpath)(path, out); }

int scandir64(const char *path, struct dirent64 ***names, int (*filter)(const struct dirent64 *),
              int (*compare)(const struct dirent64 **, const struct dirent64 **)) {
  return strikes_path("scandir", path) ? -1 : REAL(scandir64)(path, names, filter, compare);
}

DIR *opendir(const char *path) {
  if (strikes_path("opendir", path)) return NULL;
  DIR *folder = REAL(opendir)(path);
  if (folder != NULL) remember(dirfd(folder), path);
  return folder;
}

struct dirent64 *readdir64(DIR *folder) {
  errno = 0;
  return strikes_file("readdir", dirfd(folder)) ? NULL : REAL(readdir64)(folder);
}

int closedir(DIR *folder) {
  forget(dirfd(folder));
  return REAL(closedir)(folder);
}

/* What touches no file counts as one below the root. */
static int strikes_process(const char *call) {
  char path[PATH_MAX + 16];
  snprintf(path, sizeof path, "%s/process:", root);
  return strikes_path(call, path);
}

pid_t fork(void) { return strikes_process("fork") ? -1 : REAL(fork)(); }
int socket(int domain, int type, int protocol) { return strikes_process("socket") ? -1 : REAL(socket)(domain, type, protocol); }
int socketpair(int domain, int type, int protocol, int files[2]) {
  return strikes_process("socketpair") ? -1 : REAL(socketpair)(domain, type, protocol, files);
}

/* libuv asks for these by number. */
long syscall(long number, ...) {
  static long (*real_syscall)(long, ...);
  if (real_syscall == NULL) real_syscall = (long (*)(long, ...))real("syscall");
  va_list more;
  va_start(more, number);
  long a = va_arg(more, long), b = va_arg(more, long), c = va_arg(more, long);
  long d = va_arg(more, long), e = va_arg(more, long), f = va_arg(more, long);
  va_end(more);
  if (number == SYS_statx) {
    const char *path = (const char *)b;
    int fails = path != NULL && path[0] != '\0' ? strikes_path("stat", path) : strikes_file("stat", (int)a);
    if (fails) return -1;
  }
  if (number == SYS_close) {
    int fails = strikes_file("close", (int)a);
    int error = errno;
    forget((int)a);
    long result = real_syscall(number, a);
    if (!fails) return result;
    errno = error;
    return -1;
  }
  if (number == SYS_copy_file_range && strikes_file("copy", (int)c)) return -1;
  return real_syscall(number, a, b, c, d, e, f);
}

int gettimeofday(struct timeval *restrict now, void *restrict zone) {
  int result = REAL(gettimeofday)(now, zone);
  now->tv_sec += atomic_load(&clock_offset_s);
  return result;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int result = REAL(clock_gettime)(clock, now);
  if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) now->tv_sec += atomic_load(&clock_offset_s);
  return result;
}
