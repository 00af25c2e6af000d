/** What the agent's own words point to 从内容看: a place, a matter, a kind, taken over by one key. */
package line12345.hotline.console.suggest;
