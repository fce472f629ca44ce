//! The way in: accept loop, registry, middleware, health.
