// Reads the small set of marks that explanations use.
#include "ui/shell/ExplanationText.h"

#include <QRegularExpression>

namespace chalknet::ui {

namespace {

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

} // namespace chalknet::ui
