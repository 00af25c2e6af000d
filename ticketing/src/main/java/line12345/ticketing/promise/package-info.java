/**
 * Watching over the date a citizen was told 承诺时限 and over the time of a review 审核时限, wherever the
 * ticket stands.
 */
package line12345.ticketing.promise;
