//! What schedules promise.
