package line12345.ticketing.ticket;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.LegTimes;

/**
 * To whom a ticket goes, why, by when.
 *
 * @param departmentName for the timeline
 * @param reason the catalogue's line, or what the dispatcher wrote
 */
public record Dispatch(
        long departmentId, String departmentName, String reason, LegTimes times, Actor by) {}
