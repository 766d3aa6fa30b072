/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the helper may still do once it looks at somebody's bytes: compute. */

#include "rs-sandbox.h"

#include <errno.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#define MIB ((rlim_t)1024 * 1024)

/* 50 Mpx at 4 bytes is 200 MB; turning it the right way up needs it twice more. */
#define MEMORY_LIMIT (1536 * MIB)
#define OUTPUT_LIMIT (64 * MIB)
#define CPU_LIMIT 25 /* s */

static const int allowed[] = {
  SCMP_SYS (brk),
  SCMP_SYS (clock_gettime),
  SCMP_SYS (clock_nanosleep),
  SCMP_SYS (close),
  SCMP_SYS (exit),
  SCMP_SYS (exit_group),
  SCMP_SYS (fcntl),
  SCMP_SYS (fstat),
  SCMP_SYS (futex),
  SCMP_SYS (getcpu),
  SCMP_SYS (getpid),
  SCMP_SYS (getrandom),
  SCMP_SYS (gettid),
  SCMP_SYS (gettimeofday),
  SCMP_SYS (lseek),
  SCMP_SYS (madvise),
  SCMP_SYS (mmap),
  SCMP_SYS (mprotect),
  SCMP_SYS (mremap),
  SCMP_SYS (munmap),
  SCMP_SYS (nanosleep),
  SCMP_SYS (poll),
  SCMP_SYS (pread64),
  SCMP_SYS (prlimit64),
  SCMP_SYS (read),
  SCMP_SYS (readv),
  SCMP_SYS (restart_syscall),
  SCMP_SYS (rseq),
  SCMP_SYS (rt_sigaction),
  SCMP_SYS (rt_sigprocmask),
  SCMP_SYS (rt_sigreturn),
  SCMP_SYS (sched_getaffinity),
  SCMP_SYS (sched_yield),
  SCMP_SYS (set_robust_list),
  SCMP_SYS (sigaltstack),
  SCMP_SYS (sysinfo),
  SCMP_SYS (tgkill),
  SCMP_SYS (write),
  SCMP_SYS (writev),
};

/* Asked for by libraries in passing; they cope with a no. */
static const int denied[] = {
  SCMP_SYS (access),
  SCMP_SYS (faccessat),
  SCMP_SYS (faccessat2),
  SCMP_SYS (getdents64),
  SCMP_SYS (getegid),
  SCMP_SYS (geteuid),
  SCMP_SYS (getgid),
  SCMP_SYS (getuid),
  SCMP_SYS (ioctl),
  SCMP_SYS (lstat),
  SCMP_SYS (newfstatat),
  SCMP_SYS (open),
  SCMP_SYS (openat),
  SCMP_SYS (prctl),
  SCMP_SYS (readlink),
  SCMP_SYS (readlinkat),
  SCMP_SYS (sched_setaffinity),
  SCMP_SYS (stat),
  SCMP_SYS (statfs),
  SCMP_SYS (statx),
  SCMP_SYS (uname),
};

static gboolean
set_limit (__rlimit_resource_t what, rlim_t value)
{
  const struct rlimit limit = { value, value };

  return setrlimit (what, &limit) == 0;
}

#ifndef __SANITIZE_ADDRESS__
/* Once over it is told by a signal of its own what it dies of, and only then killed. */
static gboolean
set_cpu_limit (void)
{
  const struct rlimit limit = { CPU_LIMIT, CPU_LIMIT + 2 };

  return setrlimit (RLIMIT_CPU, &limit) == 0;
}
#endif

static gboolean
set_limits (void)
{
#ifndef __SANITIZE_ADDRESS__
  /* The shadow memory of the sanitizer would not fit. */
  if (!set_limit (RLIMIT_AS, MEMORY_LIMIT) || !set_cpu_limit ())
    return FALSE;
#endif
  return set_limit (RLIMIT_FSIZE, OUTPUT_LIMIT) && set_limit (RLIMIT_CORE, 0)
         && set_limit (RLIMIT_NOFILE, 16);
}

static gboolean
add_rules (scmp_filter_ctx filter)
{
  for (gsize i = 0; i < G_N_ELEMENTS (allowed); i++)
    if (seccomp_rule_add (filter, SCMP_ACT_ALLOW, allowed[i], 0) != 0)
      return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (denied); i++)
    if (seccomp_rule_add (filter, SCMP_ACT_ERRNO (EPERM), denied[i], 0) != 0)
      return FALSE;

  /* Threads, yes; processes, no. glibc falls back from clone3 to clone. */
  return seccomp_rule_add (filter, SCMP_ACT_ERRNO (ENOSYS), SCMP_SYS (clone3), 0) == 0
         && seccomp_rule_add (filter, SCMP_ACT_ALLOW, SCMP_SYS (clone), 1,
                              SCMP_A0 (SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD))
                == 0
         && seccomp_attr_set (filter, SCMP_FLTATR_CTL_TSYNC, 1) == 0;
}

/**
 * rs_sandbox_enter:
 *
 * Gives up everything but memory, processor time and the two open files. Whatever
 * is to be loaded from disk must have been loaded before.
 *
 * Returns: %FALSE if the machine cannot do it: then nothing may be decoded
 */
gboolean
rs_sandbox_enter (void)
{
  scmp_filter_ctx filter;
  gboolean is_in;

  if (!set_limits () || prctl (PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
      || prctl (PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
    return FALSE;

  filter = seccomp_init (SCMP_ACT_KILL_PROCESS);
  is_in = filter != NULL && add_rules (filter) && seccomp_load (filter) == 0;
  if (filter != NULL)
    seccomp_release (filter);
  return is_in;
}
