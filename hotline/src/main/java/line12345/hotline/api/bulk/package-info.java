/** One step for many tickets 批量办理 by the interface, with a result for each. */
package line12345.hotline.api.bulk;
