/**
 * Proofs on the whole house 整机验证: the packaged application with real Asterisk, PostgreSQL, sipp and
 * browser.
 */
package line12345.hotline.proof;
