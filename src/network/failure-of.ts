import type { Failure, HttpAnswer } from '../links/external/http.ts';

/** Codes of Node and of undici. */
const failures: ReadonlyMap<string, Failure> = new Map(
	Object.entries({
		EPRIVATE: 'private',
		ENOTFOUND: 'name',
		ENODATA: 'name',
		ECONNREFUSED: 'refused',
		EHOSTUNREACH: 'refused',
		ENETUNREACH: 'refused',
		EADDRNOTAVAIL: 'refused',
		ETIMEDOUT: 'timeout',
		UND_ERR_CONNECT_TIMEOUT: 'timeout',
		UND_ERR_HEADERS_OVERFLOW: 'protocol',
		UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'protocol',
		ERR_ASSERTION: 'protocol',
	} satisfies Record<string, Failure>)
);

/** @see https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const ofCertificate =
	/CERT|TLS|SSL|ALTNAME|EPROTO|UNABLE_TO_|SIGNATURE|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH/;

/** The kind of failure that an error of the network stands for. What is unknown is a broken connection. */
export function failureOf(error: unknown): HttpAnswer {
	const { code = '', message, name } = error as NodeJS.ErrnoException;
	return { failure: kindOf(String(code), name), message: String(code) || message };
}

function kindOf(code: string, name: string): Failure {
	const known = failures.get(code);
	if (known) return known;
	if (code.startsWith('EAI_')) return 'name';
	if (ofCertificate.test(code)) return 'certificate';
	// Such an error has no code in some versions of undici.
	return name === 'HTTPParserError' ? 'protocol' : 'reset';
}
