//! How a server function is asked from a browser: one `fetch` with what a text needs. The client of server_fn also streams,
//! aborts and opens WebSockets, which readers would load for nothing (docs/decisions/0026-server-functions.md).

use super::ApiError;
use futures::{Stream, sink::Drain, stream::Empty};
use js_sys::Uint8Array;
use leptos::server_fn::{
    Bytes,
    client::{Client, get_server_url},
    request::ClientReq,
    response::ClientRes,
};
use send_wrapper::SendWrapper;
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Asks with the `fetch` of the browser.
#[derive(Debug)]
pub struct Fetch;

/// What is asked: address and what `fetch` is told of it.
#[derive(Debug)]
pub struct Request(SendWrapper<(String, web_sys::RequestInit)>);

/// What was answered.
#[derive(Debug)]
pub struct Response(SendWrapper<web_sys::Response>);

/// Nothing came back that could be read, or such a thing is not asked here.
fn nothing<T>() -> Result<T, ApiError> {
    Err(ApiError { status: 0, sentence: String::new() })
}

fn or_nothing<T>(outcome: Result<T, JsValue>) -> Result<T, ApiError> {
    outcome.or_else(|_| nothing())
}

impl Client<ApiError> for Fetch {
    type Request = Request;
    type Response = Response;

    fn send(request: Request) -> impl Future<Output = Result<Response, ApiError>> + Send {
        SendWrapper::new(async move {
            let (address, init) = request.0.take();
            let asked = leptos::prelude::window().fetch_with_str_and_init(&address, &init);
            let answer = or_nothing(JsFuture::from(asked).await)?;
            Ok(Response(SendWrapper::new(or_nothing(answer.dyn_into())?)))
        })
    }

    #[expect(refining_impl_trait, reason = "nothing is ever opened, so nothing hides behind it")]
    async fn open_websocket(
        _: &str,
    ) -> Result<(Empty<Result<Bytes, Bytes>>, Drain<Bytes>), ApiError> {
        nothing()
    }

    fn spawn(future: impl Future<Output = ()> + Send + 'static) {
        wasm_bindgen_futures::spawn_local(future);
    }
}

impl Request {
    fn new(
        path: &str,
        method: &http::Method,
        accepts: &str,
        content: Option<(&str, JsValue)>,
    ) -> Result<Self, ApiError> {
        let init = web_sys::RequestInit::new();
        init.set_method(method.as_str());
        let headers = or_nothing(web_sys::Headers::new())?;
        or_nothing(headers.set("accept", accepts))?;
        if let Some((content_type, body)) = content {
            or_nothing(headers.set("content-type", content_type))?;
            init.set_body(&body);
        }
        init.set_headers(&headers);
        Ok(Self(SendWrapper::new((format!("{}{path}", get_server_url()), init))))
    }
}

impl ClientReq<ApiError> for Request {
    type FormData = JsValue;

    fn try_new_req_query(
        path: &str,
        _: &str,
        accepts: &str,
        query: &str,
        method: http::Method,
    ) -> Result<Self, ApiError> {
        Self::new(&format!("{path}?{query}"), &method, accepts, None)
    }

    fn try_new_req_text(
        path: &str,
        content_type: &str,
        accepts: &str,
        body: String,
        method: http::Method,
    ) -> Result<Self, ApiError> {
        Self::new(path, &method, accepts, Some((content_type, body.into())))
    }

    fn try_new_req_bytes(
        path: &str,
        content_type: &str,
        accepts: &str,
        body: Bytes,
        method: http::Method,
    ) -> Result<Self, ApiError> {
        let body = Uint8Array::from(&body[..]).into();
        Self::new(path, &method, accepts, Some((content_type, body)))
    }

    fn try_new_req_form_data(
        _: &str,
        _: &str,
        _: &str,
        _: JsValue,
        _: http::Method,
    ) -> Result<Self, ApiError> {
        nothing()
    }

    fn try_new_req_multipart(
        _: &str,
        _: &str,
        _: JsValue,
        _: http::Method,
    ) -> Result<Self, ApiError> {
        nothing()
    }

    fn try_new_req_streaming(
        _: &str,
        _: &str,
        _: &str,
        _: impl Stream<Item = Result<Bytes, ApiError>> + Send + 'static,
        _: http::Method,
    ) -> Result<Self, ApiError> {
        nothing()
    }
}

impl ClientRes<ApiError> for Response {
    fn try_into_string(self) -> impl Future<Output = Result<String, ApiError>> + Send {
        SendWrapper::new(async move {
            let text = JsFuture::from(or_nothing(self.0.text())?).await;
            or_nothing(text)?.as_string().map_or_else(nothing, Ok)
        })
    }

    fn try_into_bytes(self) -> impl Future<Output = Result<Bytes, ApiError>> + Send {
        SendWrapper::new(async move {
            let buffer = JsFuture::from(or_nothing(self.0.array_buffer())?).await;
            Ok(Uint8Array::new(&or_nothing(buffer)?).to_vec().into())
        })
    }

    fn try_into_stream(
        self,
    ) -> Result<impl Stream<Item = Result<Bytes, Bytes>> + Send + Sync + 'static, ApiError> {
        nothing::<Empty<_>>()
    }

    fn status(&self) -> u16 {
        self.0.status()
    }

    fn status_text(&self) -> String {
        self.0.status_text()
    }

    fn location(&self) -> String {
        self.0.url()
    }

    fn has_redirect(&self) -> bool {
        false
    }
}
