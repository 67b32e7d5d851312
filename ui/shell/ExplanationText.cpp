// Reads the small set of marks that explanations use.
#include "ui/shell/ExplanationText.h"

#include "ui/theme/Theme.h"

#include <QRegularExpression>
#include <QTextDocumentFragment>

namespace chalknet::ui {

namespace {

constexpr QChar kWordJoiner(0x2060);

bool isHangul(QChar c)
{
    return c.unicode() >= 0xAC00 && c.unicode() <= 0xD7A3;
}

void appendBlock(std::vector<ExplanationBlock>& blocks, ExplanationBlock::Kind kind, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (!trimmed.isEmpty())
        blocks.push_back({kind, trimmed});
}

void appendListItems(std::vector<ExplanationBlock>& blocks, const QString& list)
{
    static const QRegularExpression item(QStringLiteral("<li[^>]*>(.*?)</li>"), QRegularExpression::DotMatchesEverythingOption);
    for (auto found = item.globalMatch(list); found.hasNext();)
        appendBlock(blocks, ExplanationBlock::Kind::Paragraph, QStringLiteral("•\u00A0") + found.next().captured(1).trimmed());
}

} // namespace

std::vector<ExplanationBlock> explanationBlocks(const QString& html)
{
    static const QRegularExpression element(
        QStringLiteral("<(p|h3|ul)\\b([^>]*)>(.*?)</\\1>"), QRegularExpression::DotMatchesEverythingOption);
    std::vector<ExplanationBlock> blocks;
    qsizetype end = 0;
    for (auto found = element.globalMatch(html); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        appendBlock(blocks, ExplanationBlock::Kind::Paragraph, html.mid(end, match.capturedStart() - end));
        end = match.capturedEnd();
        if (match.captured(1) == u"ul")
            appendListItems(blocks, match.captured(3));
        else if (match.captured(1) == u"h3")
            appendBlock(blocks, ExplanationBlock::Kind::Heading, match.captured(3));
        else if (match.captured(2).contains(QLatin1String("formula")))
            appendBlock(blocks, ExplanationBlock::Kind::Formula, match.captured(3));
        else
            appendBlock(blocks, ExplanationBlock::Kind::Paragraph, match.captured(3));
    }
    appendBlock(blocks, ExplanationBlock::Kind::Paragraph, html.mid(end));
    return blocks;
}

QString explanationMarkup(const QString& text, double symbolSize)
{
    const QFont face = Theme::instance().formula(symbolSize);
    QStringList families;
    for (const QString& family : face.families())
        families.append(QStringLiteral("'%1'").arg(family));
    const QString open = QStringLiteral("<span style=\"font-family:%1;font-style:italic;font-size:%2px\">")
                             .arg(families.join(u','))
                             .arg(face.pixelSize());
    QString markup = keepWordsTogether(text);
    markup.replace(QLatin1String("<i>"), open);
    markup.replace(QLatin1String("</i>"), QLatin1String("</span>"));
    return markup;
}

QString explanationWords(const QString& text)
{
    return QTextDocumentFragment::fromHtml(text).toPlainText();
}

QString keepWordsTogether(const QString& html)
{
    QString joined;
    joined.reserve(html.size() * 2);
    bool insideTag = false;
    for (qsizetype i = 0; i < html.size(); ++i) {
        const QChar c = html[i];
        if (c == u'<')
            insideTag = true;
        joined += c;
        if (c == u'>')
            insideTag = false;
        const bool joins = !insideTag && i + 1 < html.size() && isHangul(html[i + 1]) && (isHangul(c) || c.isLetterOrNumber());
        const bool hangulBeforeMark = !insideTag && i + 1 < html.size() && isHangul(c) && html[i + 1].isLetterOrNumber();
        if (joins || hangulBeforeMark)
            joined += kWordJoiner;
    }
    return joined;
}

} // namespace chalknet::ui
