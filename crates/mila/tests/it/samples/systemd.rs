//! The units for systemd, by their grammar and with the words that we mean to use.

use std::collections::BTreeMap;

use super::read;

/// Directives that may stand in a section: a misspelt one would be ignored by systemd, and with
/// it what it protects (systemd.unit(5), systemd.exec(5), systemd.service(5), systemd.timer(5)).
const KNOWN: [(&str, &[&str]); 4] = [
    ("Unit", &["Description", "Wants", "After", "StartLimitIntervalSec"]),
    (
        "Service",
        &[
            "AmbientCapabilities",
            "CapabilityBoundingSet",
            "EnvironmentFile",
            "ExecStart",
            "Group",
            "KeyringMode",
            "LimitCORE",
            "LimitNOFILE",
            "LockPersonality",
            "MemoryDenyWriteExecute",
            "NoNewPrivileges",
            "PrivateDevices",
            "PrivateNetwork",
            "PrivateTmp",
            "PrivateUsers",
            "ProcSubset",
            "ProtectClock",
            "ProtectControlGroups",
            "ProtectHome",
            "ProtectHostname",
            "ProtectKernelLogs",
            "ProtectKernelModules",
            "ProtectKernelTunables",
            "ProtectProc",
            "ProtectSystem",
            "RemoveIPC",
            "Restart",
            "RestartPreventExitStatus",
            "RestartSec",
            "RestrictAddressFamilies",
            "RestrictNamespaces",
            "RestrictRealtime",
            "RestrictSUIDSGID",
            "StateDirectory",
            "StateDirectoryMode",
            "SystemCallArchitectures",
            "SystemCallErrorNumber",
            "SystemCallFilter",
            "TimeoutStopSec",
            "Type",
            "UMask",
            "User",
            "WorkingDirectory",
        ],
    ),
    ("Timer", &["OnCalendar", "Persistent", "RandomizedDelaySec"]),
    ("Install", &["WantedBy"]),
];

/// Sections, their directives, and the values of each.
type Unit = BTreeMap<String, BTreeMap<String, Vec<String>>>;

fn parse(name: &str) -> Unit {
    let mut unit = Unit::new();
    let mut section = None;
    for line in read(&format!("deploy/{name}")).lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if let Some(heading) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            let known = KNOWN.iter().find(|(known, _)| *known == heading);
            section = Some(known.unwrap_or_else(|| panic!("{name}: [{heading}]")));
            continue;
        }
        let (heading, directives) = section.unwrap_or_else(|| panic!("{name}: no section"));
        let (key, value) = line.split_once('=').unwrap_or_else(|| panic!("{name}: {line}"));
        assert!(directives.contains(&key), "{name}: {key} in [{heading}]");
        assert!(!value.starts_with(' ') && !value.ends_with([' ', '\\']), "{name}: {line}");
        let section = unit.entry((*heading).to_owned()).or_default();
        section.entry(key.to_owned()).or_default().push(value.to_owned());
    }
    unit
}

fn only<'u>(unit: &'u Unit, section: &str, key: &str) -> &'u str {
    let values = unit.get(section).and_then(|section| section.get(key));
    let values = values.unwrap_or_else(|| panic!("[{section}] has {key}"));
    assert_eq!(values.len(), 1, "{key} stands once");
    &values[0]
}

#[test]
fn the_service_runs_without_rights_and_is_given_time_to_stop() {
    let unit = parse("mila.service");
    let service = |key| only(&unit, "Service", key);
    assert_eq!(service("ExecStart"), "/usr/local/bin/mila serve");
    assert_eq!(service("User"), "mila");
    assert_eq!(service("CapabilityBoundingSet"), "");
    assert_eq!(service("ProtectSystem"), "strict");
    for on in ["NoNewPrivileges", "MemoryDenyWriteExecute", "PrivateTmp", "ProtectHome"] {
        assert_eq!(service(on), "yes", "{on}");
    }
    let seconds: u32 = service("TimeoutStopSec").parse().unwrap();
    assert!(seconds > 10, "ARCHITECTURE.md promises an end within 10 s");
    assert_eq!(service("Restart"), "on-failure");
    assert_eq!(service("RestartPreventExitStatus"), "2", "what the command line calls wrong use");
    assert_eq!(only(&unit, "Install", "WantedBy"), "multi-user.target");
}

#[test]
fn service_and_backup_share_user_settings_and_place() {
    let (serve, backup) = (parse("mila.service"), parse("mila-backup.service"));
    for key in ["User", "Group", "EnvironmentFile", "StateDirectory", "WorkingDirectory", "UMask"] {
        assert_eq!(only(&serve, "Service", key), only(&backup, "Service", key), "{key}");
    }
    let data = only(&serve, "Service", "WorkingDirectory");
    assert!(read("deploy/mila.env.example").contains(&format!("\nMILA_DATA_DIR={data}\n")));
    let started = only(&backup, "Service", "ExecStart");
    assert!(started.ends_with(&format!("/backup {data}/backups")), "{started}");
    assert_eq!(only(&backup, "Service", "Type"), "oneshot");
}

#[test]
fn the_timer_rings_every_night() {
    let timer = parse("mila-backup.timer");
    assert!(only(&timer, "Timer", "OnCalendar").starts_with("*-*-* "));
    assert_eq!(only(&timer, "Timer", "Persistent"), "yes");
    assert_eq!(only(&timer, "Install", "WantedBy"), "timers.target");
}
