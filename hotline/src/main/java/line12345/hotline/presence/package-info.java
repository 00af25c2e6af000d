/** Who else is on a ticket 在场: heard from open pages, told to them by the live stream. */
package line12345.hotline.presence;
