//! `mila templates list | push | status`: message templates and their approval by WhatsApp.

use clap::{Args, Subcommand};
use mila_domain::Timestamp;
use mila_domain::template::{Approval, Template};
use mila_store::{KnownTemplate, Store};

use super::CommandError;
use crate::app::{open_beside, twilio};
use crate::clock::Clock as _;
use crate::config::{Layers, Settings};
use crate::egress::End;
use crate::outbound::templates::{Templates, public_name};
use crate::twilio::{ContentSid, Twilio};

pub(super) const AFTER_HELP: &str = "\
WhatsApp lets Mila write freely for 24 hours after somebody's last message, and later only by a
template that it has approved. Push once and after upgrades; approval takes an hour as a rule.

Examples:
  mila templates push
  mila templates status

Exit codes: 0 done, 1 Twilio or the database refused, 2 wrong use or settings.";

#[derive(Debug, Args)]
pub(super) struct TemplateArgs {
    #[command(subcommand)]
    command: TemplateCommand,
}

#[derive(Debug, Subcommand)]
enum TemplateCommand {
    /// List the templates of this program, and how far each is as was last asked
    List,
    /// Make at Twilio what is not there yet, and ask WhatsApp for approval; may be repeated
    Push,
    /// Ask how far the approvals are
    Status,
}

pub(super) async fn run(args: &TemplateArgs, layers: &Layers) -> Result<(), CommandError> {
    let settings = Settings::from_layers(layers)?;
    let (store, clock) = open_beside(&settings.local).await?;
    let wire = twilio(&settings, End::Wire)?;
    let templates =
        Templates::compiled().map_err(|error| CommandError::Wrong(error.to_string()))?;
    for template in templates.iter() {
        let known = find(&store, &public_name(template)).await?;
        let stands = match (&args.command, known) {
            (TemplateCommand::List, known) => known,
            (TemplateCommand::Push, known) => {
                Some(push(&wire, &store, template, known, clock.now()).await?)
            }
            (TemplateCommand::Status, None) => None,
            (TemplateCommand::Status, Some(known)) => {
                Some(ask(&wire, &store, known, clock.now()).await?)
            }
        };
        let state = stands.map_or("not pushed", |known| known.state.name());
        super::tell(&format!("{:<44} {state}", public_name(template)));
    }
    store.close().await;
    Ok(())
}

async fn find(store: &Store, name: &str) -> Result<Option<KnownTemplate>, CommandError> {
    Ok(store.templates().await?.into_iter().find(|known| known.name == name))
}

/// Brings one template as far as we can. Each part is looked up before it is done, so that a
/// push that was broken off goes on where it ended.
async fn push(
    wire: &Twilio,
    store: &Store,
    template: &Template,
    known: Option<KnownTemplate>,
    now: Timestamp,
) -> Result<KnownTemplate, CommandError> {
    let name = public_name(template);
    let content_sid = match known {
        Some(known) => known.content_sid,
        None => match wire.find_content(&name).await? {
            Some(sid) => sid.to_string(),
            None => wire.create_content(&name, template).await?.to_string(),
        },
    };
    let fresh = KnownTemplate { name, content_sid, state: Approval::Unsubmitted, checked_at: now };
    let known = ask(wire, store, fresh, now).await?;
    if known.state != Approval::Unsubmitted {
        return Ok(known);
    }
    wire.request_approval(&sid(&known)?, &known.name, template.category).await?;
    ask(wire, store, known, now).await
}

/// Asks how far an approval is, and keeps the answer.
async fn ask(
    wire: &Twilio,
    store: &Store,
    known: KnownTemplate,
    now: Timestamp,
) -> Result<KnownTemplate, CommandError> {
    let state = wire.approval(&sid(&known)?).await?;
    let known = KnownTemplate { state, checked_at: now, ..known };
    store.keep_template(&known).await?;
    Ok(known)
}

fn sid(known: &KnownTemplate) -> Result<ContentSid, CommandError> {
    ContentSid::parse(&known.content_sid).map_err(|error| CommandError::Wrong(error.to_string()))
}
