/** Claims on waiting tickets 领单 by the interface. */
package line12345.hotline.api.claim;
