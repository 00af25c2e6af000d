/**
 * Adjustments 时限调整: a change of a rule, a calendar or office hours first shows which open deadlines
 * would move, and moves them when an administrator has confirmed it. Beside it {@code change} (what
 * is to change) and {@code recount} (what that moves).
 */
package line12345.ticketing.adjustment;
