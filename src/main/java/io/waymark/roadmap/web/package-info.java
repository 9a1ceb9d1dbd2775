/**
 * The roadmap's page and what its forms do. Filters, sort and page live in the URL and come along with every form, so that
 * each answer shows what was shown before.
 */
@NullMarked
package io.waymark.roadmap.web;

import org.jspecify.annotations.NullMarked;
