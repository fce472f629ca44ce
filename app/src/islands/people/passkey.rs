//! A passkey: made, or shown to sign in or as a proof. Without scripts, and in browsers that have none, a sentence that
//! points to the other ways, which stand on the same page.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// The words of the island, in the language of the page.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PasskeyLabels {
    /// The button.
    pub button: String,
    /// Said while the phone or computer asks.
    pub waiting: String,
    /// Said when the person did not want to, or took too long.
    pub cancelled: String,
    /// Said when anything went wrong.
    pub failed: String,
    /// Shown instead of the button where it cannot work.
    pub without: String,
}

/// The name of a new passkey.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PasskeyName {
    /// What the field asks for.
    pub label: String,
    /// Help below the label.
    pub hint: String,
    /// What stands in it at first.
    pub value: String,
}

/// The two addresses to ask, and where to go on to.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PasskeyPaths {
    /// Says what to ask the authenticator.
    pub begin: String,
    /// Takes its answer.
    pub finish: String,
    /// The path to go on to, as the page was asked for; empty for none.
    pub next: String,
}

/// With `name` the button makes a new passkey, without it shows one.
#[island]
pub fn PasskeyButton(
    paths: PasskeyPaths,
    labels: PasskeyLabels,
    #[prop(optional_no_strip)] name: Option<PasskeyName>,
) -> impl IntoView {
    let can = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    let called = RwSignal::new(name.as_ref().map(|name| name.value.clone()));
    // Effects run in browsers only: on the server, and where scripts never start, the button stays hidden.
    Effect::new(move |_| can.set(browser::can()));
    let PasskeyLabels { button, waiting, cancelled, failed, without } = labels;
    let press = move |_| {
        let (paths, cancelled, failed) = (paths.clone(), cancelled.clone(), failed.clone());
        said.set(waiting.clone());
        leptos::task::spawn_local(async move {
            match browser::run(&paths, called.get_untracked().as_deref()).await {
                // The next page is on its way.
                Ok(()) => {}
                Err(browser::Trouble::Cancelled) => said.set(cancelled),
                Err(browser::Trouble::Failed) => said.set(failed),
                Err(browser::Trouble::Said(sentence)) => said.set(sentence),
            }
        });
    };
    let field = name.map(|PasskeyName { label, hint, value }| {
        view! {
            <div class="field" hidden=move || !can.get()>
                <label for="passkey-name">{label}</label>
                <p class="hint" id="passkey-name-hint">{hint}</p>
                <input type="text" id="passkey-name" dir="auto" autocomplete="off" aria-describedby="passkey-name-hint"
                    value=value on:input=move |event| called.set(Some(event_target_value(&event)))/>
            </div>
        }
    });
    view! {
        {field}
        <p class="actions">
            <button type="button" class="button" hidden=move || !can.get() on:click=press>{button}</button>
        </p>
        <p hidden=move || can.get()>{without}</p>
        <p role="status">{move || said.get()}</p>
    }
}

#[cfg(feature = "hydrate")]
mod browser {
    use super::PasskeyPaths;
    use js_sys::{Array, Function, JSON, Object, Promise, Reflect, Uint8Array};
    use wasm_bindgen::{JsCast, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{RequestInit, Response, Window};

    /// Why there is no next page.
    pub enum Trouble {
        Cancelled,
        Failed,
        /// In the words of the server.
        Said(String),
    }

    /// Whatever this browser does not know, it fails at.
    impl From<JsValue> for Trouble {
        fn from(error: JsValue) -> Self {
            // A person who cancels, one who waits too long, and a device without a screen lock: the browser tells no more.
            match get(&error, "name").as_string().as_deref() {
                Some("NotAllowedError" | "AbortError") => Self::Cancelled,
                _ => Self::Failed,
            }
        }
    }

    /// Whether the browser knows passkeys: older ones do not, and none does under a plain address.
    pub fn can() -> bool {
        class().is_some()
    }

    /// Asks the site, the authenticator and the site again; then goes on.
    pub async fn run(paths: &PasskeyPaths, name: Option<&str>) -> Result<(), Trouble> {
        let asked = post(&paths.begin, &Object::new()).await?;
        let credential = ask(&get(&asked, "publicKey"), name.is_some()).await?;
        let answer = Object::new();
        set(&answer, "credential", &plain(&credential)?)?;
        set(&answer, "next", &paths.next.as_str().into())?;
        if let Some(name) = name {
            set(&answer, "name", &name.into())?;
        }
        let done = post(&paths.finish, &answer).await?;
        go(&get(&done, "next").as_string().ok_or(Trouble::Failed)?)
    }

    fn window() -> Result<Window, Trouble> {
        web_sys::window().ok_or(Trouble::Failed)
    }

    fn class() -> Option<JsValue> {
        Some(get(web_sys::window()?.as_ref(), "PublicKeyCredential")).filter(JsValue::is_function)
    }

    fn go(path: &str) -> Result<(), Trouble> {
        Ok(window()?.location().assign(path)?)
    }

    /// What our own site answers to JSON; where it sends elsewhere, as when a session has ended, there.
    async fn post(path: &str, body: &Object) -> Result<JsValue, Trouble> {
        let headers = Object::new();
        set(&headers, "content-type", &"application/json".into())?;
        let request = RequestInit::new();
        request.set_method("POST");
        request.set_headers(&headers);
        request.set_body(&JsValue::from(JSON::stringify(body)?));
        let asked = window()?.fetch_with_str_and_init(path, &request);
        let answer: Response = JsFuture::from(asked).await?.unchecked_into();
        if answer.redirected() {
            go(&answer.url())?;
        }
        let said = JsFuture::from(answer.json()?).await?;
        match get(&said, "said").as_string() {
            Some(sentence) => Err(Trouble::Said(sentence)),
            None => Ok(said),
        }
    }

    /// Asks the authenticator for a new key or for one that it keeps.
    async fn ask(options: &JsValue, new: bool) -> Result<JsValue, Trouble> {
        let (read, deed) = match new {
            true => ("parseCreationOptionsFromJSON", "create"),
            false => ("parseRequestOptionsFromJSON", "get"),
        };
        let class = class().ok_or(Trouble::Failed)?;
        let options = match get(&class, read).dyn_into::<Function>() {
            Ok(read) => read.call1(&class, options)?,
            Err(_) => by_hand(options)?,
        };
        let asked = Object::new();
        set(&asked, "publicKey", &options)?;
        let credentials = get(window()?.navigator().as_ref(), "credentials");
        let deed: Function = get(&credentials, deed).dyn_into()?;
        let promise: Promise = deed.call1(&credentials, &asked)?.dyn_into()?;
        Ok(JsFuture::from(promise).await?)
    }

    /// For browsers of before 2025: the parts that are bytes, out of base64url.
    fn by_hand(options: &JsValue) -> Result<JsValue, Trouble> {
        bytes_of(options, "challenge")?;
        let user = get(options, "user");
        if user.is_object() {
            bytes_of(&user, "id")?;
        }
        for list in ["excludeCredentials", "allowCredentials"] {
            if let Ok(list) = get(options, list).dyn_into::<Array>() {
                for known in list.iter() {
                    bytes_of(&known, "id")?;
                }
            }
        }
        Ok(options.clone())
    }

    fn bytes_of(object: &JsValue, name: &str) -> Result<(), Trouble> {
        let text = get(object, name).as_string().ok_or(Trouble::Failed)?;
        set(object, name, &Uint8Array::from(decoded(&text).as_slice()))
    }

    /// The answer of an authenticator as the site reads it.
    fn plain(credential: &JsValue) -> Result<JsValue, Trouble> {
        if let Ok(plain) = get(credential, "toJSON").dyn_into::<Function>() {
            return Ok(plain.call0(credential)?);
        }
        let (whole, response) = (Object::new(), Object::new());
        let given = get(credential, "response");
        for name in
            ["attestationObject", "authenticatorData", "clientDataJSON", "signature", "userHandle"]
        {
            let bytes = get(&given, name);
            if bytes.is_object() {
                set(&response, name, &encoded(&Uint8Array::new(&bytes).to_vec()).into())?;
            }
        }
        let id = get(credential, "id");
        set(&whole, "id", &id)?;
        set(&whole, "rawId", &id)?;
        set(&whole, "type", &"public-key".into())?;
        set(&whole, "response", &response)?;
        Ok(whole.into())
    }

    /// What a name stands for; `undefined` where there is nothing.
    fn get(object: &JsValue, name: &str) -> JsValue {
        Reflect::get(object, &name.into()).unwrap_or(JsValue::UNDEFINED)
    }

    fn set(object: &JsValue, name: &str, value: &JsValue) -> Result<(), Trouble> {
        Reflect::set(object, &name.into(), value)?;
        Ok(())
    }

    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    fn encoded(bytes: &[u8]) -> String {
        let mut text = String::new();
        for chunk in bytes.chunks(3) {
            let bits = chunk.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte))
                << (8 * (3 - chunk.len()));
            for place in 0..=chunk.len() {
                text.push(char::from(LETTERS[(bits >> (18 - 6 * place) & 63) as usize]));
            }
        }
        text
    }

    fn decoded(text: &str) -> Vec<u8> {
        let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
        for value in text.bytes().filter_map(|byte| LETTERS.iter().position(|it| *it == byte)) {
            bits = bits << 6 | value as u32;
            held += 6;
            if held >= 8 {
                held -= 8;
                bytes.push((bits >> held) as u8);
            }
        }
        bytes
    }
}

#[cfg(not(feature = "hydrate"))]
mod browser {
    use super::PasskeyPaths;

    /// Why there is no next page.
    #[expect(dead_code, reason = "only a browser finds out")]
    pub enum Trouble {
        Cancelled,
        Failed,
        Said(String),
    }

    /// The server has no passkey.
    pub fn can() -> bool {
        false
    }

    /// Never called: the button is hidden.
    pub async fn run(_paths: &PasskeyPaths, _name: Option<&str>) -> Result<(), Trouble> {
        Err(Trouble::Failed)
    }
}
