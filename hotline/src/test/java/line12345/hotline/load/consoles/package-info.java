/** Two thousand consoles listen to one node; run by {@code deploy/load/consoles}. */
package line12345.hotline.load.consoles;
