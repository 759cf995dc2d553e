const thing =
	'(?:(?:the|this|that) )?(?:requested )?(?:page|content|document|file|resource|site|url|article|video)' +
	'(?: (?:you (?:requested|are looking for|were looking for)|requested))?';

/** How pages in many languages say that they are not there. */
const sentences = [
	// English
	`${thing} (?:was |is )?not found`,
	`${thing} (?:could not|couldn't|can't|can not|cannot) be found`,
	`${thing} (?:is )?(?:not available|isn't available|unavailable|no longer available|missing)`,
	`${thing} (?:does not|doesn't|no longer) exists?`,
	`(?:we )?(?:could not|couldn't|can't|cannot) find ${thing}`,
	'not found',
	'nothing (?:was )?found(?: here)?',
	'no such page',
	// German, Dutch, French, Italian, Spanish, Portuguese, Romanian
	'(?:die )?(?:angeforderte )?seite (?:wurde |konnte )?nicht gefunden(?: werden)?',
	'(?:die(?:se)? )?(?:angeforderte )?seite (?:existiert nicht(?: mehr)?|ist nicht (?:mehr )?verfügbar)',
	'(?:de )?pagina (?:is |werd )?niet gevonden|(?:deze )?pagina bestaat niet',
	"(?:la |cette )?page (?:demandée )?(?:est )?(?:introuvable|non trouvée|inexistante|n'existe (?:pas|plus))",
	'(?:la )?pagina non (?:è stata )?trovata|(?:la )?pagina non esiste',
	'(?:la )?página no (?:ha sido |fue |se ha )?encontrada|(?:la |esta )?página no existe',
	'(?:a )?página não (?:foi )?encontrada|(?:a |esta )?página não existe',
	'pagina nu (?:a fost găsită|există)',
	// Swedish, Danish, Norwegian, Finnish
	'sidan (?:hittades inte|kunde inte hittas|finns inte)',
	'siden (?:blev ikke fundet|ble ikke funnet|findes ikke|finnes ikke|kunne ikke findes)|fant ikke siden',
	'sivua ei (?:löytynyt|löydy)',
	// Polish, Czech, Slovak, Russian, Ukrainian
	'nie znaleziono strony|strona nie (?:została znaleziona|istnieje)|strony nie znaleziono',
	'stránka (?:nenalezena|nebyla nalezena|neexistuje|sa nenašla|nebola nájdená)',
	'страница не (?:найдена|существует)',
	'сторінку не знайдено|сторінка не існує',
	// Greek, Hungarian, Turkish, Indonesian, Vietnamese
	'η σελίδα δεν (?:βρέθηκε|υπάρχει)',
	'(?:az )?oldal nem található',
	'sayfa bulunamadı',
	'halaman tidak ditemukan',
	'không tìm thấy trang|trang không tồn tại',
	// Japanese, Chinese, Korean, Arabic, Hebrew, Hindi
	'(?:お探しの)?ページ(?:が|は)見つかりません(?:でした)?|(?:お探しの)?ページは存在しません',
	'(?:页面|网页|頁面|網頁)(?:未找到|不存在)|找不到(?:页面|网页|頁面|網頁)',
	'페이지를 찾을 수 없습니다',
	'الصفحة غير موجودة',
	'הדף לא נמצא',
	'पृष्ठ नहीं मिला',
];

const missing = new RegExp(`^(?:${sentences.join('|')})$`, 'iu');
/** What may stand before and behind it: the number, regrets, and signs. */
const before =
	/^(?:(?:http|status|code|error|erreur|fehler|errore|ошибка|o+ps|whoops|uh[ -]?oh|sorry)(?![\p{L}\p{N}])|404|[^\p{L}\p{N}])+/iu;
const behind = /(?:(?<!\p{L})(?:error|erreur|fehler)|[^\p{L}])+$/iu;

/**
 * Whether a text says of its page that it is missing, and nothing else: `"404 – Page not found!"`, `"404"`; not
 * `"Page not found: how to write one"`.
 */
export function isMissingText(text: string): boolean {
	if (text.length > 120) return false;
	const said = text.normalize().replaceAll('_', ' ').replaceAll(/[’‘`]/g, "'");
	const core = said.replace(before, '').replace(behind, '');
	return core === '' ? said.includes('404') : missing.test(core);
}
