// The practice phone.
