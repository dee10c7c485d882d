/**
 * Phrases of paragraphs that are no part of a story, lower case: reason | weight | phrase.
 * A paragraph is cut where its phrases together weigh enough. Source: written for this project.
 */
export const BOILERPLATE = `
plea for support|4|support our journalism
plea for support|4|support independent journalism
plea for support|4|support quality journalism
plea for support|4|support our work
plea for support|3|free to read
plea for support|2|monthly gift
plea for support|3|please consider
plea for support|3|your contribution
plea for support|3|your support
plea for support|2|unbiased journalism
plea for support|2|independent journalism
plea for support|3|cannot do without you
plea for support|3|donate now
plea for support|3|make a donation
plea for support|3|become a supporter
plea for support|3|become a member
plea for support|2|help us
plea for support|4|support local journalism
plea for support|4|back independent media
plea for support|4|keep our journalism free
plea for support|3|reader-funded
subscription|4|subscribe now
subscription|4|subscribe to our
subscription|4|subscribe to the
subscription|4|sign up for
subscription|4|sign up to our
subscription|3|our newsletter
subscription|3|daily newsletter
subscription|4|already a subscriber
subscription|4|to continue reading
subscription|3|free trial
subscription|4|download our app
subscription|4|subscribe today
subscription|4|sign up here
subscription|4|subscribers only
subscription|4|this article is for subscribers
subscription|3|in your inbox
copyright|4|all rights reserved
copyright|4|copyright ©
copyright|4|copyright (c)
copyright|4|©
copyright|4|may not be published, broadcast, rewritten
copyright|3|without permission
syndication|4|this story has been published from a wire agency feed
syndication|4|auto-generated from a syndicated feed
syndication|4|from a syndicated feed
syndication|4|has not been edited by
syndication|3|republished with permission
syndication|3|this article was originally published
syndication|3|this article first appeared
syndication|3|this story originally appeared
syndication|3|first published in
related stories|4|related:
related stories|4|read more:
related stories|4|read also:
related stories|4|also read:
related stories|4|also read |
related stories|4|related stories
related stories|4|related articles
related stories|4|recommended stories
related stories|4|more from
related stories|4|see also:
related stories|4|most read
related stories|4|you may also like
related stories|4|recommended for you
related stories|4|also see:
related stories|4|don't miss:
sharing|4|share this
sharing|4|follow us on
sharing|4|like us on
sharing|4|click here to
sharing|3|on facebook and twitter
sharing|4|join our whatsapp
sharing|4|join our telegram
sharing|4|leave a comment
sharing|4|share on facebook
sharing|4|follow @
sharing|4|join the conversation
contact|4|contact the reporter
contact|4|contact the writer
contact|4|contact us at
contact|4|send your feedback
contact|4|for more information, contact
photo credit|4|file photo
photo credit|4|photo by
photo credit|4|photo:
photo credit|4|photo credit
photo credit|4|image credit
photo credit|4|image:
photo credit|4|image by
photo credit|3|getty images
photo credit|4|photograph:
photo credit|4|picture:
photo credit|4|pic:
photo credit|4|photo courtesy
photo credit|4|(photo
photo credit|4|ap photo
photo credit|4|afp photo
photo credit|4|reuters/
`;
