/** The runnable hotline 热线: telephony, consoles and sign-in. */
package line12345.hotline;
