/** Supervision orders 督办单 by the interface. */
package line12345.hotline.api.supervision;
