//! Templates by Twilio's Content API (<https://www.twilio.com/docs/content>).

use mila_domain::template::{Approval, Category, Template};
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::client::{endpoint, json as read_json};
use super::{ContentSid, Twilio, TwilioError};

/// Pages of 100 looked through for a template. An account keeps some thousand at most.
const PAGES: usize = 50;

/// A content resource; whatever else Twilio says about it is dropped.
#[derive(Deserialize)]
struct WireContent {
    sid: String,
    friendly_name: Option<String>,
}

#[derive(Deserialize)]
struct WirePage {
    contents: Vec<WireContent>,
    meta: WireMeta,
}

#[derive(Deserialize)]
struct WireMeta {
    next_page_url: Option<String>,
}

#[derive(Deserialize)]
struct WireApprovals {
    whatsapp: Option<WireApproval>,
}

#[derive(Deserialize)]
struct WireApproval {
    status: String,
}

impl WireContent {
    fn sid(&self) -> Result<ContentSid, TwilioError> {
        ContentSid::parse(&self.sid).map_err(|_| TwilioError::Unreadable("content sid"))
    }
}

impl Twilio {
    /// Makes the content of a template.
    ///
    /// # Errors
    /// [`TwilioError`]; after an unknown outcome look for it by its name.
    pub async fn create_content(
        &self,
        name: &str,
        template: &Template,
    ) -> Result<ContentSid, TwilioError> {
        let request = self.http.post(self.content_url("")).json(&creation(name, template));
        let response = self.call(request, self.settings.timeouts.other).await?;
        read_json::<WireContent>(response).await?.sid()
    }

    /// The content of that friendly name, if there is one.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn find_content(&self, name: &str) -> Result<Option<ContentSid>, TwilioError> {
        let mut url = self.content_url("");
        url.query_pairs_mut().append_pair("PageSize", "100");
        for _ in 0..PAGES {
            let page: WirePage = self.get_json(url).await?;
            let named = |it: &&WireContent| it.friendly_name.as_deref() == Some(name);
            if let Some(content) = page.contents.iter().find(named) {
                return content.sid().map(Some);
            }
            let Some(next) = page.meta.next_page_url else { return Ok(None) };
            url = self.next_contents(&next)?;
        }
        Ok(None)
    }

    /// Asks WhatsApp, through Twilio, to approve a template under this name.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn request_approval(
        &self,
        sid: &ContentSid,
        name: &str,
        category: Category,
    ) -> Result<(), TwilioError> {
        let url = self.content_url(&format!("/{sid}/ApprovalRequests/whatsapp"));
        let body = json!({"name": name, "category": category.name()});
        self.call(self.http.post(url).json(&body), self.settings.timeouts.other).await.map(drop)
    }

    /// How far WhatsApp's approval is.
    ///
    /// # Errors
    /// [`TwilioError`]; [`TwilioError::Unreadable`] for a state we do not know.
    pub async fn approval(&self, sid: &ContentSid) -> Result<Approval, TwilioError> {
        let url = self.content_url(&format!("/{sid}/ApprovalRequests"));
        let wire: WireApprovals = self.get_json(url).await?;
        let Some(whatsapp) = wire.whatsapp else { return Ok(Approval::Unsubmitted) };
        Approval::from_name(&whatsapp.status).ok_or(TwilioError::Unreadable("approval status"))
    }

    fn content_url(&self, below: &str) -> Url {
        endpoint(&self.settings.bases.content, &format!("/v1/Content{below}"))
    }

    /// The next page. Only its query is taken from the answer, so that no answer can send our
    /// credentials elsewhere.
    fn next_contents(&self, next: &str) -> Result<Url, TwilioError> {
        let next = Url::parse(next).map_err(|_| TwilioError::ForeignAddress)?;
        let mut url = self.content_url("");
        if next.origin() != url.origin() || next.path() != url.path() {
            return Err(TwilioError::ForeignAddress);
        }
        url.set_query(next.query());
        Ok(url)
    }
}

/// `ContentCreateRequest`.
fn creation(name: &str, template: &Template) -> Value {
    let variables: serde_json::Map<String, Value> = template
        .samples
        .iter()
        .enumerate()
        .map(|(at, sample)| ((at + 1).to_string(), json!(sample)))
        .collect();
    json!({
        "friendly_name": name,
        "language": template.language.name(),
        "variables": variables,
        "types": {"twilio/text": {"body": template.body}},
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::outbound::templates::Templates;
    use crate::twilio::spec;

    #[test]
    fn what_we_create_is_as_the_specification_asks() {
        let spec = spec::content();
        let mut schema = spec["components"]["schemas"]["ContentCreateRequest"].clone();
        schema["components"] = spec["components"].clone();
        let validator = jsonschema::validator_for(&schema).unwrap();
        for template in Templates::compiled().unwrap().iter() {
            let created = creation("a_name", template);
            let errors: Vec<_> = validator.iter_errors(&created).map(|e| e.to_string()).collect();
            assert_eq!(errors, Vec::<String>::new());
        }
    }

    #[test]
    fn the_examples_of_the_specification_read() {
        let spec = spec::content();
        let example = |path: &str, status: &str, name: &str| {
            let method = if status == "201" { "post" } else { "get" };
            let answer = &spec["paths"][path][method]["responses"][status];
            answer["content"]["application/json"]["examples"][name]["value"].clone()
        };
        let created: WireContent =
            serde_json::from_value(example("/v1/Content", "201", "create")).unwrap();
        assert!(created.sid().is_ok());
        let page: WirePage =
            serde_json::from_value(example("/v1/Content", "200", "readResults")).unwrap();
        assert!(page.contents.iter().all(|content| content.sid().is_ok()));
        let fetched = example("/v1/Content/{Sid}/ApprovalRequests", "200", "getApproval");
        let approvals: WireApprovals = serde_json::from_value(fetched).unwrap();
        assert_eq!(approvals.whatsapp.unwrap().status, Approval::Approved.name());
    }
}
