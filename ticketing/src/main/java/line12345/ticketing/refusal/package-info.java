/** Refusals 拒办: what was asked cannot be done, said so that a person can act on it. */
package line12345.ticketing.refusal;
