//! Which system calls can be made: seccomp.

use std::collections::BTreeMap;

use mila_speech_protocol::Missing;
use seccompiler::{
    BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter,
    SeccompRule, TargetArch, apply_filter,
};

use super::WallError;

/// Refused, and none of them is needed: sockets; other processes' memory; programs that are no
/// files; the kernel's own insides, in which most of its holes were found.
const FORBIDDEN: [i64; 46] = [
    libc::SYS_socket,
    libc::SYS_socketpair,
    libc::SYS_connect,
    libc::SYS_bind,
    libc::SYS_listen,
    libc::SYS_accept,
    libc::SYS_accept4,
    libc::SYS_sendto,
    libc::SYS_sendmsg,
    libc::SYS_sendmmsg,
    libc::SYS_ptrace,
    libc::SYS_process_vm_readv,
    libc::SYS_process_vm_writev,
    libc::SYS_pidfd_getfd,
    libc::SYS_pidfd_open,
    libc::SYS_pidfd_send_signal,
    libc::SYS_kcmp,
    libc::SYS_execveat,
    libc::SYS_memfd_create,
    libc::SYS_bpf,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_io_uring_setup,
    libc::SYS_io_uring_enter,
    libc::SYS_io_uring_register,
    libc::SYS_keyctl,
    libc::SYS_add_key,
    libc::SYS_request_key,
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_chroot,
    libc::SYS_setns,
    libc::SYS_unshare,
    libc::SYS_open_by_handle_at,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_kexec_load,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_quotactl,
    libc::SYS_acct,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
];

/// A child that is to be alone in a world of its own, where it would be root.
const NEW_WORLD: u64 = libc::CLONE_NEWUSER as u64;

/// Forbids them, from now on.
///
/// # Errors
/// [`WallError`].
pub(super) fn forbid() -> Result<Option<Missing>, WallError> {
    let Ok(machine) = TargetArch::try_from(std::env::consts::ARCH) else {
        return Ok(Some(Missing::Calls));
    };
    let error = |error: seccompiler::BackendError| WallError(error.to_string());
    // What clone3 is asked for lies in memory, where a filter cannot look. Told that there is no
    // such call, the C library takes the older one.
    let unknown = filter([(libc::SYS_clone3, vec![])], libc::ENOSYS, machine).map_err(error)?;
    let mut rules = FORBIDDEN.map(|call| (call, vec![])).to_vec();
    rules.push((libc::SYS_clone, vec![new_world().map_err(error)?]));
    rules.push((libc::SYS_prlimit64, vec![another_process().map_err(error)?]));
    let refused = filter(rules, libc::EPERM, machine).map_err(error)?;
    for filter in [unknown, refused] {
        if apply_filter(&filter).is_err() {
            return Ok(Some(Missing::Calls));
        }
    }
    Ok(None)
}

fn new_world() -> Result<SeccompRule, seccompiler::BackendError> {
    let asked = SeccompCmpOp::MaskedEq(NEW_WORLD);
    let flags = SeccompCondition::new(0, SeccompCmpArgLen::Qword, asked, NEW_WORLD)?;
    SeccompRule::new(vec![flags])
}

/// Whoever may bound another process may end it.
fn another_process() -> Result<SeccompRule, seccompiler::BackendError> {
    let id = SeccompCondition::new(0, SeccompCmpArgLen::Dword, SeccompCmpOp::Ne, 0)?;
    SeccompRule::new(vec![id])
}

fn filter(
    rules: impl IntoIterator<Item = (i64, Vec<SeccompRule>)>,
    error: i32,
    machine: TargetArch,
) -> Result<BpfProgram, seccompiler::BackendError> {
    let rules = rules.into_iter().collect::<BTreeMap<_, _>>();
    let refuse = SeccompAction::Errno(error.unsigned_abs());
    SeccompFilter::new(rules, SeccompAction::Allow, refuse, machine)?.try_into()
}
