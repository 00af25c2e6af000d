/** The desk where answers are made public 公开答复: candidates, drafts, what is public. */
package line12345.hotline.console.publication;
