/**
 * What an administrator wants to change 变更内容: a rule, a year's calendar or office hours, and the
 * books that deadlines are counted by, with the change and without it.
 */
package line12345.ticketing.adjustment.change;
