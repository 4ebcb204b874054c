//! Which system calls can be made: seccomp. A list of what may be; the rest is refused, what this
//! kernel or a later one adds included.

use std::collections::BTreeMap;

use mila_speech_protocol::Missing;
use rustix::process::{Pid, getpid, getppid};
use seccompiler::{
    BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition,
    SeccompFilter, SeccompRule, TargetArch, apply_filter,
};

use super::WallError;

/// What the program, its libraries and espeak-ng do, whatever they are asked.
const FREE: [i64; 67] = [
    // Memory.
    libc::SYS_brk,
    libc::SYS_mmap,
    libc::SYS_mprotect,
    libc::SYS_mremap,
    libc::SYS_munmap,
    libc::SYS_madvise,
    libc::SYS_membarrier,
    // Files, which Landlock bounds, and pipes.
    libc::SYS_openat,
    libc::SYS_close,
    libc::SYS_close_range,
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_pread64,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_lseek,
    libc::SYS_fstat,
    libc::SYS_newfstatat,
    libc::SYS_statx,
    libc::SYS_statfs,
    libc::SYS_fstatfs,
    libc::SYS_faccessat,
    libc::SYS_faccessat2,
    libc::SYS_readlinkat,
    libc::SYS_getdents64,
    libc::SYS_getcwd,
    libc::SYS_pipe2,
    libc::SYS_dup,
    libc::SYS_dup3,
    libc::SYS_ppoll,
    // Threads, and waiting for one another.
    libc::SYS_futex,
    libc::SYS_sched_yield,
    libc::SYS_sched_getaffinity,
    libc::SYS_set_robust_list,
    libc::SYS_set_tid_address,
    libc::SYS_rseq,
    libc::SYS_gettid,
    libc::SYS_getcpu,
    // Signals of its own.
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    // espeak-ng: started and waited for.
    libc::SYS_execve,
    libc::SYS_wait4,
    libc::SYS_waitid,
    libc::SYS_exit,
    libc::SYS_exit_group,
    // The time, chance, and what it is and runs on.
    libc::SYS_clock_gettime,
    libc::SYS_clock_getres,
    libc::SYS_clock_nanosleep,
    libc::SYS_nanosleep,
    libc::SYS_gettimeofday,
    libc::SYS_getrandom,
    libc::SYS_getpid,
    libc::SYS_getppid,
    libc::SYS_getuid,
    libc::SYS_geteuid,
    libc::SYS_getgid,
    libc::SYS_getegid,
    libc::SYS_getrusage,
    libc::SYS_times,
    libc::SYS_sysinfo,
    libc::SYS_uname,
    libc::SYS_sched_getparam,
    libc::SYS_sched_getscheduler,
    // Answered by the filter beneath, as one that does not exist.
    libc::SYS_clone3,
];

/// The same by the names that only older machines have.
#[cfg(target_arch = "x86_64")]
const OLDER: [i64; 11] = [
    libc::SYS_open,
    libc::SYS_stat,
    libc::SYS_lstat,
    libc::SYS_access,
    libc::SYS_readlink,
    libc::SYS_pipe,
    libc::SYS_dup2,
    libc::SYS_poll,
    libc::SYS_time,
    libc::SYS_getrlimit,
    libc::SYS_arch_prctl,
];
#[cfg(not(target_arch = "x86_64"))]
const OLDER: [i64; 0] = [];

/// What may be asked of a file that is open: to be duplicated, and flags.
const OF_FILES: [u64; 6] = [
    libc::F_DUPFD as u64,
    libc::F_GETFD as u64,
    libc::F_SETFD as u64,
    libc::F_GETFL as u64,
    libc::F_SETFL as u64,
    libc::F_DUPFD_CLOEXEC as u64,
];

/// What may be asked of what is behind it: whether it is a terminal, and flags.
const OF_DEVICES: [u64; 4] = [libc::TCGETS, libc::TIOCGWINSZ, libc::FIOCLEX, libc::FIONBIO];

/// What may be asked for the process: names of threads and of memory. Not to be watched again.
const OF_PROCESS: [u64; 2] = [libc::PR_SET_NAME as u64, libc::PR_SET_VMA as u64];

/// A child that is to be alone in a world of its own, where it would be root.
const NEW_WORLD: u64 = (libc::CLONE_NEWUSER
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP
    | libc::CLONE_PTRACE) as u64;

/// Refuses all others, from now on.
///
/// # Errors
/// [`WallError`].
pub(super) fn forbid() -> Result<Option<Missing>, WallError> {
    let Ok(machine) = TargetArch::try_from(std::env::consts::ARCH) else {
        return Ok(Some(Missing::Calls));
    };
    let error = |error: BackendError| WallError(error.to_string());
    // What clone3 is asked for lies in memory, where a filter cannot look. Told that there is no
    // such call, the C library takes the older one.
    let unknown = [(libc::SYS_clone3, vec![])];
    let unknown = filter(unknown, SeccompAction::Allow, refusal(libc::ENOSYS), machine);
    let others = refusal(libc::EPERM);
    let allowed = filter(rules().map_err(error)?, others, SeccompAction::Allow, machine);
    // In this order: the second does not let another be built.
    for filter in [unknown.map_err(error)?, allowed.map_err(error)?] {
        if apply_filter(&filter).is_err() {
            return Ok(Some(Missing::Calls));
        }
    }
    Ok(None)
}

/// The numbers that are not refused on this machine, for some arguments at least.
#[must_use]
pub fn allowed() -> Vec<i64> {
    rules().map(|rules| rules.into_keys().collect()).unwrap_or_default()
}

/// Each call that may be made, and with what.
fn rules() -> Result<BTreeMap<i64, Vec<SeccompRule>>, BackendError> {
    let mut rules: BTreeMap<i64, Vec<SeccompRule>> =
        FREE.iter().chain(&OLDER).map(|call| (*call, vec![])).collect();
    rules.insert(libc::SYS_fcntl, one_of(1, &OF_FILES)?);
    rules.insert(libc::SYS_ioctl, one_of(1, &OF_DEVICES)?);
    rules.insert(libc::SYS_prctl, one_of(0, &OF_PROCESS)?);
    rules.insert(libc::SYS_clone, vec![in_the_same_memory()?]);
    // Whoever may bound another process may end it.
    rules.insert(libc::SYS_prlimit64, one_of(0, &[0])?);
    rules.insert(libc::SYS_tgkill, one_of(0, &[id(Some(getpid()))])?);
    rules.insert(libc::SYS_kill, vec![a_child()?]);
    Ok(rules)
}

/// A thread, or a child that is about to become espeak-ng: both live in the caller's memory. A child
/// with memory of its own would have all that the caller may have once more, and so would its children.
fn in_the_same_memory() -> Result<SeccompRule, BackendError> {
    let memory = libc::CLONE_VM as u64;
    let asked = SeccompCmpOp::MaskedEq(NEW_WORLD | memory);
    SeccompRule::new(vec![SeccompCondition::new(0, SeccompCmpArgLen::Qword, asked, memory)?])
}

/// An espeak-ng that hangs is ended; whoever started us is not, nor a group. Others Landlock keeps
/// us from.
fn a_child() -> Result<SeccompRule, BackendError> {
    let of_pid = |asked, value| SeccompCondition::new(0, SeccompCmpArgLen::Dword, asked, value);
    SeccompRule::new(vec![
        of_pid(SeccompCmpOp::Gt, 1)?,
        of_pid(SeccompCmpOp::Le, i32::MAX.unsigned_abs().into())?,
        of_pid(SeccompCmpOp::Ne, id(getppid()))?,
    ])
}

fn id(process: Option<Pid>) -> u64 {
    process.map_or(0, |it| it.as_raw_nonzero().get().unsigned_abs().into())
}

/// Whether the argument of that place is one of these.
fn one_of(place: u8, values: &[u64]) -> Result<Vec<SeccompRule>, BackendError> {
    let is = |value: &u64| {
        let (width, equal) = (SeccompCmpArgLen::Dword, SeccompCmpOp::Eq);
        SeccompRule::new(vec![SeccompCondition::new(place, width, equal, *value)?])
    };
    values.iter().map(is).collect()
}

const fn refusal(error: i32) -> SeccompAction {
    SeccompAction::Errno(error.unsigned_abs())
}

/// A filter knows the machine whose calls it numbers: a call made as on another ends the process.
fn filter(
    rules: impl IntoIterator<Item = (i64, Vec<SeccompRule>)>,
    others: SeccompAction,
    these: SeccompAction,
    machine: TargetArch,
) -> Result<BpfProgram, BackendError> {
    SeccompFilter::new(rules.into_iter().collect(), others, these, machine)?.try_into()
}
