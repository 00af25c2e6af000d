/**
 * The doors for drafts 草稿: saved while somebody types, given back, removed when the form is sent.
 */
package line12345.hotline.console.draft;
