/** The hotline reads what offices write before the citizen does 审核. */
package line12345.ticketing.review;
