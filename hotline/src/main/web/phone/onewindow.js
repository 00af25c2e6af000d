// One telephone, one window: two registrations of the same phone would throw each other out.

/**
 * Calls `mine` when this window holds the phone and `theirs` when another one does or takes it over.
 * Answers a function that takes the phone over into this window.
 */
export function oneWindow(user, mine, theirs) {
  if (!navigator.locks) {
    mine();
    return () => {};
  }
  const hold = (options) =>
    navigator.locks
      .request(`line12345-phone-${user}`, options, (lock) => {
        if (!lock) {
          theirs();
          return undefined;
        }
        mine();
        return new Promise(() => {}); // held until the window closes or another takes it
      })
      .catch(() => theirs());
  hold({ ifAvailable: true });
  return () => hold({ steal: true });
}
