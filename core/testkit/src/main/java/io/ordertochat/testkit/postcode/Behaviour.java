package io.ordertochat.testkit.postcode;

/** What a played service does with a question. */
public enum Behaviour {
    /** Answers as the real one does when all is well. */
    NORMAL,
    /** Answers as the real one does, and knows no code at all. */
    DENIES_ALL,
    /** Denies every code with {@code {"erro": true}}, a boolean, and status 200. */
    ERRO_TRUE,
    /** Denies every code with {@code {"erro": "true"}}, a text, and status 200. */
    ERRO_TEXT,
    /** Denies every code with {@code {"error": true}} and status 404, labelled as HTML as a static file may be. */
    ERROR_TRUE,
    /** Knows the town of every code it knows, and nothing else of it. */
    EMPTY_STREET,
    /** Takes the question and holds it; answers as soon as it is told to behave otherwise. */
    HELD,
    /** Sends its answer a byte at a time, twenty a second. */
    DRIP,
    /** Sends an answer that never ends. */
    ENDLESS,
    /** Its connections are refused. */
    DOWN,
    /** Takes the question and cuts the connection. */
    CUT,
    /** Answers 400 with a page. */
    BAD_REQUEST_PAGE,
    /** Answers 404 with a page, as a proxy does that has lost its service. */
    NOT_FOUND_PAGE,
    /** Answers 404 as BrasilAPI does while its own sources are down; nobody knows then whether the code exists. */
    SOURCES_DOWN,
    /** Answers 403. */
    FORBIDDEN,
    /** Answers 429. */
    TOO_MANY,
    /** Answers 500. */
    SERVER_ERROR,
    /** Sends the client to {@code /elsewhere} with 302. */
    REDIRECT,
    /** Answers 200 with JSON that breaks off. */
    BROKEN_JSON,
    /** Answers 200 with the right names and values of the wrong types. */
    WRONG_TYPES,
    /** Answers 200 with the address of another code. */
    OTHER_CODE
}
