/**
 * One citizen over all channels 一人一档: a telephone number proven by a code, and the accounts of
 * channels whose holder proved it, and other numbers of the same person. Joining and parting are
 * written down and can be taken back.
 */
package line12345.ticketing.identity;
